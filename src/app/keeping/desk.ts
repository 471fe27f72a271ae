import type { MapId } from '../../model/ids';
import type { NetworkMap } from '../../model/network-map';
import type { HeldAs, HeldMap } from './held-map';
import type { Saved } from './sealed-shelf';
import type { PenWork } from './tab-pen';

export type Desk = {
  readonly get: (id: MapId) => HeldMap | undefined;
  readonly all: () => readonly HeldMap[];
  readonly hold: (map: NetworkMap, as: HeldAs) => Promise<HeldMap>;
  /**
   * One has closed it, and knows when this returns whether it is on the disk. It leaves the desk once it is; until
   * then it stays, and is tried again.
   */
  readonly leave: (held: HeldMap) => Promise<void>;
  readonly drop: (held: HeldMap) => void;
};

type Work = {
  readonly save: (held: HeldMap, map: NetworkMap) => Promise<Saved>;
  readonly memoryOnly: () => boolean;
  readonly now: () => Date;
  readonly pauses: readonly number[];
  readonly pens: PenWork;
  readonly left: (id: MapId) => void;
  /** One could not be saved, or can be again. */
  readonly told: () => void;
};

export const isBlank = ({ madeBlank, document, pen }: HeldMap) =>
  madeBlank && document.getState().revision === 0 && pen.isHere();

/** The maps that are in memory. */
export function openDesk({ save, memoryOnly, now, pauses, pens, left, told }: Work): Desk {
  const all = new Map<MapId, HeldMap>();

  function drop(held: HeldMap) {
    const { id } = held.document.getState().map;
    if (all.get(id) !== held) return;
    held.saving.stop();
    held.pen.close();
    all.delete(id);
    left(id);
  }

  return {
    get: (id) => all.get(id),
    all: () => [...all.values()],
    hold: async (map, as) => {
      // Home does without what it takes to draw.
      const { holdMap } = await import('./hold-map');
      const held = holdMap(map, as, {
        memoryOnly,
        now,
        pauses,
        pens,
        save,
        saved: () => {
          if (held.users === 0) drop(held);
        },
      });
      all.set(map.id, held);
      held.saving.saveState.subscribe((now, before) => {
        if ((now.state === 'notSaved') !== (before.state === 'notSaved')) told();
      });
      if (as.isElsewhere) held.pen.follow();
      else held.pen.lead(as.isKept);
      return held;
    },
    leave: async (held) => {
      held.users -= 1;
      const isSafe = held.pen.isHere() ? await held.saving.settled() : held.pen.isIdle();
      if (isSafe && held.users === 0) drop(held);
    },
    drop,
  };
}
