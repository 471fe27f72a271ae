import { describe, expect, it } from 'vitest';
import { type LockTiming, lockTiming, type Moment, usualLimits } from '../../../src/app/locking/lock-timing';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const year = 365 * 24 * hour;

describe('An open vault', () => {
  it('locks when nobody has done anything for ten minutes, and says so half a minute before', () => {
    const watch = aWatch();
    expect(watch.seenFor(9 * minute + 29 * second)).toEqual({ state: 'open' });
    expect(watch.seenFor(second)).toEqual({ state: 'warning', left: 30 * second });
    expect(watch.seenFor(29 * second)).toEqual({ state: 'warning', left: second });
    expect(watch.seenFor(second)).toEqual({ state: 'due' });
  });

  it('stays open with whoever is there, also when that is known in the last second', () => {
    const watch = aWatch();
    expect(watch.seenFor(9 * minute + 59 * second).state).toBe('warning');
    watch.timing.active(watch.now);
    expect(watch.seenFor(9 * minute)).toEqual({ state: 'open' });
  });

  it('locks when no tab has been on the screen for five minutes, whatever is on it again after that', () => {
    const watch = aWatch();
    watch.timing.seen(watch.now);
    expect(watch.hiddenFor(4 * minute).state).toBe('open');
    expect(watch.hiddenFor(59 * second).state).toBe('warning');
    expect(watch.hiddenFor(second).state).toBe('due');
  });

  it('stays open behind another tab that is on the screen', () => {
    const watch = aWatch();
    watch.timing.active(watch.now);
    expect(watch.seenFor(9 * minute).state).toBe('open');
  });

  it('that is put out of sight locks after a minute, saying nothing, and not if it is shown again before', () => {
    const watch = aWatch();
    watch.timing.conceal(true, watch.now);
    expect(watch.seenFor(59 * second)).toEqual({ state: 'open' });
    watch.timing.conceal(false, watch.now);
    expect(watch.seenFor(2 * minute)).toEqual({ state: 'open' });
    watch.timing.conceal(true, watch.now);
    expect(watch.seenFor(minute)).toEqual({ state: 'due' });
  });
});

describe('A computer that has slept', () => {
  it.each([
    ['counts the time it slept', { steady: hour, wall: hour }],
    ['does not', { steady: 0, wall: hour }],
    ['was set back meanwhile', { steady: hour, wall: -hour }],
  ])('is found locked, whether its steady clock %s', (_, slept) => {
    const watch = aWatch();
    watch.seenFor(minute);
    watch.jump(slept);
    // The key that wakes it comes before anything else.
    watch.timing.active(watch.now);
    expect(watch.look()).toEqual({ state: 'due' });
  });
});

describe('A clock on the wall that is set', () => {
  it.each([
    ['a day back', -24 * hour],
    ['ten years back', -10 * year],
    ['ten years ahead', 10 * year],
    ['a minute ahead', minute],
  ])('%s neither locks nor keeps from locking', (_, wall) => {
    const watch = aWatch();
    watch.seenFor(5 * minute);
    watch.jump({ steady: 0, wall });
    expect(watch.seenFor(4 * minute)).toEqual({ state: 'open' });
    watch.jump({ steady: 0, wall: -wall });
    expect(watch.seenFor(minute)).toEqual({ state: 'due' });
  });
});

function aWatch() {
  let now: Moment = { steady: 5, wall: Date.UTC(2026, 10, 22) };
  const timing: LockTiming = lockTiming(() => ({ ...usualLimits, idle: 10 * minute }), now);
  const jump = ({ steady, wall }: Moment) => {
    now = { steady: now.steady + steady, wall: now.wall + wall };
  };
  const goOn = (milliseconds: number, isSeen: boolean) => {
    for (let gone = 0; gone < milliseconds; gone += second) {
      jump({ steady: second, wall: second });
      if (isSeen) timing.seen(now);
      timing.look(now);
    }
    return timing.look(now);
  };
  return {
    timing,
    jump,
    look: () => timing.look(now),
    seenFor: (milliseconds: number) => goOn(milliseconds, true),
    hiddenFor: (milliseconds: number) => goOn(milliseconds, false),
    get now() {
      return now;
    },
  };
}
