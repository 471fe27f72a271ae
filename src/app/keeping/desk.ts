import { openDocument, type SharedDocument } from '../../document/open-document';
import type { MapId } from '../../model/ids';
import type { NetworkMap } from '../../model/network-map';
import { keepSaving, type SaveLoop } from './save-loop';
import type { Saved } from './sealed-shelf';
import { type PenWork, type TabPen, tabPen } from './tab-pen';

/** A map in memory: open on the screen, or not yet on the disk. */
export type HeldMap = {
  readonly document: SharedDocument;
  readonly saving: SaveLoop;
  readonly pen: TabPen;
  /** It was made as a blank map, perhaps before this page was loaded. */
  readonly madeBlank: boolean;
  /** As it was found on the disk; `undefined` when it is new. */
  readonly opened: NetworkMap | undefined;
  /** How many have it open. */
  users: number;
  removedAt?: string | undefined;
};

type HeldAs = {
  readonly isKept: boolean;
  readonly isBlank: boolean;
  /** Another tab has its lock. */
  readonly isElsewhere?: boolean;
};

export type Desk = {
  readonly get: (id: MapId) => HeldMap | undefined;
  readonly all: () => readonly HeldMap[];
  readonly hold: (map: NetworkMap, as: HeldAs) => HeldMap;
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
};

export const isBlank = ({ madeBlank, document, pen }: HeldMap) =>
  madeBlank && document.getState().revision === 0 && pen.isHere();

/** The maps that are in memory. */
export function openDesk({ save, memoryOnly, now, pauses, pens, left }: Work): Desk {
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
    hold: (map, { isKept, isBlank, isElsewhere = false }) => {
      const document = openDocument(map, now);
      const saving = keepSaving({
        document,
        memoryOnly,
        pauses,
        save: (current) => save(held, current),
        saved: () => {
          if (held.users === 0) drop(held);
        },
      });
      const opened = isKept ? map : undefined;
      const pen = tabPen({ id: map.id, document, saving }, pens);
      const held: HeldMap = { document, saving, pen, madeBlank: isBlank, opened, users: 1 };
      all.set(map.id, held);
      if (isElsewhere) pen.follow();
      else pen.lead(isKept);
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
