/** The same moment on two clocks, in ms: one that only ever goes on, and the one on the wall, which can be set. */
export type Moment = { readonly steady: number; readonly wall: number };

/** How long before the lock, in ms. */
export type LockLimits = {
  /** Nobody has touched a key or a pointer in any tab. */
  readonly idle: number;
  /** No tab has been seen. */
  readonly hidden: number;
  /** *Piilota* has been on. */
  readonly concealed: number;
  /** The lock is told so long before it. */
  readonly warning: number;
  /** A page that has not been asked for so long was asleep with its computer. */
  readonly sleep: number;
};

export const usualLimits: Omit<LockLimits, 'idle'> = {
  hidden: 5 * 60_000,
  concealed: 60_000,
  warning: 30_000,
  sleep: 2 * 60_000,
};

/** A wall clock that is suddenly farther ahead was set: no computer sleeps for a year. */
const longestSleep = 365 * 24 * 60 * 60_000;

export type LockState =
  | { readonly state: 'open' }
  /** It locks in so many ms unless somebody does something. */
  | { readonly state: 'warning'; readonly left: number }
  | { readonly state: 'due' };

export type LockTiming = {
  /** A key or a pointer, here or in another tab. */
  readonly active: (at: Moment) => void;
  /** Some tab is on the screen. */
  readonly seen: (at: Moment) => void;
  readonly conceal: (isConcealed: boolean, at: Moment) => void;
  readonly look: (at: Moment) => LockState;
};

/**
 * When to lock. Each verb is told the moment, and each looks first whether the page has slept since the last one, so
 * that the key that wakes a computer does not keep it open. How long something has lasted is measured by the steady
 * clock alone, so that no setting of the other one puts a lock off or brings it about. Where the steady clock stops
 * while the computer sleeps, sleep is told by the other: an hour's sleep and a clock set an hour ahead then look the
 * same, and both lock; a clock that is set back, or years ahead, does not.
 */
export function lockTiming(limits: () => LockLimits, start: Moment): LockTiming {
  let last = start;
  let activeAt = start.steady;
  let seenAt = start.steady;
  let concealedAt: number | undefined;
  let hasSlept = false;

  function note(at: Moment) {
    const [steady, wall] = [at.steady - last.steady, at.wall - last.wall];
    const { sleep } = limits();
    if (steady >= sleep || (wall >= sleep && wall < longestSleep)) hasSlept = true;
    last = at;
  }

  return {
    active: (at) => {
      note(at);
      activeAt = at.steady;
    },
    seen: (at) => {
      note(at);
      seenAt = at.steady;
    },
    conceal: (isConcealed, at) => {
      note(at);
      concealedAt = isConcealed ? (concealedAt ?? at.steady) : undefined;
    },
    look: (at) => {
      note(at);
      const { idle, hidden, concealed, warning } = limits();
      if (hasSlept) return { state: 'due' };
      const untilShown = concealedAt === undefined ? Number.POSITIVE_INFINITY : concealedAt + concealed - at.steady;
      const left = Math.min(activeAt + idle - at.steady, seenAt + hidden - at.steady);
      if (Math.min(left, untilShown) <= 0) return { state: 'due' };
      // A page that shows nothing says nothing either.
      return left > warning || concealedAt !== undefined ? { state: 'open' } : { state: 'warning', left };
    },
  };
}
