import type { DocumentState } from './open-document';

type StepTaken = { readonly way: 'undone' | 'redone'; readonly step: DocumentState['past'][number] };

/** Which step has been undone or done again between two states that follow each other; none when something was done. */
export function stepTaken(before: DocumentState, after: DocumentState): StepTaken | undefined {
  const [undone, redone] = [before.past.at(-1), before.future[0]];
  if (undone && after.future[0] === undone) return { way: 'undone', step: undone };
  return redone && after.past.at(-1) === redone ? { way: 'redone', step: redone } : undefined;
}
