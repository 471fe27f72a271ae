import { useState } from 'react';

/** Shorter ones are guessed. There are no other rules of what a passphrase must be made of. */
const fewestLetters = 12;

type Typed = { readonly first: string; readonly again: string; readonly isShown: boolean };

/** A passphrase being made for a file: typed twice where it cannot be seen. Kept in memory only. */
export function useNewPassphrase() {
  const [typed, setTyped] = useState<Typed>({ first: '', again: '', isShown: false });
  const [told, setTold] = useState<{ readonly problem: WhyNot }>();
  return {
    typed,
    /** What was wrong when it was last to be taken. */
    told,
    change: (changed: Partial<Typed>) => {
      setTold(undefined);
      setTyped((before) => ({ ...before, ...changed }));
    },
    /** The passphrase, or nothing while it is not good enough, which is then told. */
    take: (): string | undefined => {
      const problem = whyNot(typed);
      setTold(problem && { problem });
      return problem ? undefined : typed.first;
    },
  } as const;
}

export type NewPassphraseState = ReturnType<typeof useNewPassphrase>;

type WhyNot = 'short' | 'differ';

function whyNot({ first, again, isShown }: Typed): WhyNot | undefined {
  if ([...first.trim()].length < fewestLetters) return 'short';
  return isShown || first === again ? undefined : 'differ';
}
