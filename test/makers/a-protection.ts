import type { Protection } from '../../src/ui/protection';

/** The protection of maps that are open; what is not wished for is done without ado. */
export function aProtection(wish: Partial<Protection> = {}): Protection {
  const done = Promise.resolve({ ok: true, value: undefined } as const);
  return {
    keeping: 'passphrase',
    lock: () => done,
    beforeLock: () => () => undefined,
    changePassphrase: () => done,
    newRecoveryCode: () => Promise.resolve({ ok: true, value: 'ABC-DEF' }),
    takePassphrase: () => Promise.resolve({ ok: true, value: { recoveryCode: 'ABC-DEF' } }),
    sealedData: () => Promise.resolve(new Blob()),
    startAnew: () => done,
    ...wish,
  };
}
