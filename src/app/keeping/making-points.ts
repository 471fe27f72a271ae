import type { NetworkMap } from '../../model/network-map';
import type { HeldMap } from './held-map';

type Work = {
  readonly now: () => Date;
  /** `before`: as it was before what has just been saved. */
  readonly keep: (map: NetworkMap, when: 'now' | 'before') => void;
};

/** How long work goes on without a new point, in ms. */
const longest = 5 * 60_000;

/**
 * Decides after each save whether the map becomes a restore point. One is made of the map as it was when it was
 * opened, once something has been done to it: this is what one wants back after a meeting that went wrong, and looking
 * at a map makes none. Then one every five minutes of work, so that twenty reach over more than an hour and a half; and
 * one of the map before its frame was switched, which moves everybody at once, or before it went back to what it was.
 */
export function makingPoints({ now, keep }: Work): (held: HeldMap, map: NetworkMap) => void {
  const lastAt = new WeakMap<HeldMap, number>();
  const handled = new WeakSet<object>();

  return (held, map) => {
    const time = now().getTime();
    const at = lastAt.get(held);
    const { past } = held.document.getState();
    const switched = past.findLast(({ change }) => change.verb === 'switchFrame' || change.verb === 'goBack');
    const isSwitched = switched !== undefined && !handled.has(switched);
    // A clock that was put back must not keep points from being made.
    const isDue = at !== undefined && Math.abs(time - at) >= longest;
    if (at === undefined && held.opened) keep(held.opened, 'before');
    if (switched && isSwitched) keep(switched.before, 'before');
    else if (isDue) keep(map, 'now');
    if (switched) handled.add(switched);
    if (at === undefined || isSwitched || isDue) lastAt.set(held, time);
  };
}
