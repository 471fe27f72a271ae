import type { AwakeTabs } from './awake-tabs';
import { type LockState, type LockTiming, lockTiming, type Moment, usualLimits } from './lock-timing';

type Work = {
  readonly tabs: AwakeTabs;
  /** Milliseconds without anybody before the lock, as it is set now. */
  readonly idle: () => number;
  /** Called about once a second, and when something has changed. */
  readonly tell: (state: LockState) => void;
};

export type Watch = {
  /** *Piilota* is on, or off again. */
  readonly conceal: (isConcealed: boolean) => void;
  readonly stay: () => void;
  readonly end: () => void;
};

const second = 1000;
/** A tab that is on the screen says so this often. */
const telling = 10 * second;

const signsOfLife = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;

/** Watches this page for signs of life, together with the other tabs, from when the vault is open. */
export function keepWatch({ tabs, idle, tell }: Work): Watch {
  const timing: LockTiming = lockTiming(() => ({ ...usualLimits, idle: idle() }), now());
  let toldActive = Number.NEGATIVE_INFINITY;
  let toldSeen = Number.NEGATIVE_INFINITY;

  const look = () => {
    const at = now();
    if (document.visibilityState === 'visible') {
      timing.seen(at);
      if (at.steady - toldSeen >= telling) {
        toldSeen = at.steady;
        tabs.tell('seen');
      }
    }
    tell(timing.look(at));
  };

  const stay = () => {
    const at = now();
    timing.active(at);
    // A hand on the mouse moves it a hundred times a second.
    if (at.steady - toldActive < second) return;
    toldActive = at.steady;
    tabs.tell('active');
    tell(timing.look(at));
  };

  tabs.listen((sign) => {
    if (sign === 'active') timing.active(now());
    else timing.seen(now());
    tell(timing.look(now()));
  });
  for (const sign of signsOfLife) window.addEventListener(sign, stay, { capture: true, passive: true });
  document.addEventListener('visibilitychange', look);
  const timer = setInterval(look, second);
  look();

  return {
    conceal: (isConcealed) => timing.conceal(isConcealed, now()),
    stay,
    end: () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      for (const sign of signsOfLife) window.removeEventListener(sign, stay, { capture: true });
      tabs.close();
    },
  };
}

function now(): Moment {
  return { steady: performance.now(), wall: Date.now() };
}
