import { useEffect, useState } from 'react';
import type { Outcome } from '../../model/outcome';
import type { WhyNotTried } from '../protection';

/** Trying with a passphrase that may be wrong, and waiting after one that was. */
export function useTry() {
  const [isTrying, setTrying] = useState(false);
  const [reason, setReason] = useState<WhyNotTried['reason']>();
  /** Whole seconds until the next try counts. */
  const [wait, setWait] = useState(0);
  useEffect(() => {
    if (wait === 0) return;
    const timer = setTimeout(() => setWait(wait - 1), 1000);
    return () => clearTimeout(timer);
  }, [wait]);

  async function attempt<Value>(work: () => Promise<Outcome<Value, WhyNotTried>>, done: (value: Value) => void) {
    if (isTrying || wait > 0) return;
    setTrying(true);
    const tried = await work();
    setTrying(false);
    setReason(tried.ok ? undefined : tried.problem.reason);
    if (tried.ok) done(tried.value);
    else if (tried.problem.reason === 'wrong') setWait(Math.ceil(tried.problem.wait / 1000));
  }
  return { attempt, isTrying, reason, wait };
}
