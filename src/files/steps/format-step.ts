import { type GenericSchema, safeParse } from 'valibot';
import type { Outcome } from '../../model/outcome';
import type { FileProblem } from '../file-problem';
import { schemaProblem } from '../schema-problem';

/** Brings what one version wrote to how the next one writes it; or tells what that version would have refused. */
export type FormatStep = (content: object) => Outcome<object, FileProblem>;

/** `schemaOf` is that of the earlier version, frozen beside its step: what is raised has been checked by it. */
export function formatStep<Before>(
  schemaOf: (content: object) => GenericSchema<unknown, Before>,
  raise: (before: Before) => object,
): FormatStep {
  return (content) => {
    const read = safeParse(schemaOf(content), content, { abortEarly: true });
    return read.success
      ? { ok: true, value: raise(read.output) }
      : { ok: false, problem: schemaProblem(read.issues[0]) };
  };
}

/** The content of a version as the last one would have written it. The first step raises version 1. */
export function raised(content: object, version: number, steps: readonly FormatStep[]): Outcome<object, FileProblem> {
  let now: Outcome<object, FileProblem> = { ok: true, value: content };
  for (const step of steps.slice(version - 1)) {
    if (!now.ok) return now;
    now = step(now.value);
  }
  return now;
}
