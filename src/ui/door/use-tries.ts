import { useEffect, useState } from 'react';
import type { Doorkeeper, WayIn, WhyNotTried } from '../protection';

type By = 'passphrase' | 'recoveryCode';

export type Tries = {
  readonly attempt: (wayIn: WayIn, nextPassphrase?: string) => Promise<void>;
  readonly isTrying: boolean;
  readonly problem: { readonly by: By; readonly reason: WhyNotTried['reason'] } | undefined;
  /** Whole seconds until the next try counts. */
  readonly wait: number;
};

/** Trying to come in, by either way, and waiting after a wrong try. */
export function useTries(keeper: Doorkeeper): Tries {
  const [isTrying, setTrying] = useState(false);
  const [problem, setProblem] = useState<Tries['problem']>();
  const [wait, setWait] = useState(() => seconds(keeper.waitLeft()));

  const isWaiting = wait > 0;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => setWait(seconds(keeper.waitLeft())), 250);
    return () => clearInterval(timer);
  }, [isWaiting, keeper]);

  const attempt: Tries['attempt'] = async (wayIn, nextPassphrase) => {
    if (isTrying || wait > 0) return;
    setTrying(true);
    const tried = await keeper.unlock(wayIn, nextPassphrase);
    setTrying(false);
    const by = 'passphrase' in wayIn ? 'passphrase' : 'recoveryCode';
    setProblem(tried.ok ? undefined : { by, reason: tried.problem.reason });
    setWait(seconds(keeper.waitLeft()));
  };
  return { attempt, isTrying, problem, wait };
}

const seconds = (milliseconds: number) => Math.ceil(milliseconds / 1000);
