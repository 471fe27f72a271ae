import { type OpenDocument, openDocument } from '../../document/open-document';
import type { MapId } from '../../model/ids';
import type { NetworkMap } from '../../model/network-map';
import { keepSaving, type SaveLoop } from './save-loop';
import type { Saved } from './sealed-shelf';

/** A map in memory: open on the screen, or not yet on the disk. */
export type HeldMap = {
  readonly document: OpenDocument;
  readonly saving: SaveLoop;
  /** It was made as a blank map, perhaps before this page was loaded. */
  readonly madeBlank: boolean;
  /** As it was found on the disk; `undefined` when it is new. */
  readonly opened: NetworkMap | undefined;
  /** How many have it open. */
  users: number;
  removedAt?: string | undefined;
};

export type Desk = {
  readonly get: (id: MapId) => HeldMap | undefined;
  readonly all: () => readonly HeldMap[];
  readonly hold: (map: NetworkMap, as: { readonly isKept: boolean; readonly isBlank: boolean }) => HeldMap;
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
  readonly left: (id: MapId) => void;
};

export const isBlank = ({ madeBlank, document }: HeldMap) => madeBlank && document.getState().revision === 0;

/** The maps that are in memory. */
export function openDesk({ save, memoryOnly, now, pauses, left }: Work): Desk {
  const all = new Map<MapId, HeldMap>();

  function drop(held: HeldMap) {
    const { id } = held.document.getState().map;
    if (all.get(id) !== held) return;
    held.saving.stop();
    all.delete(id);
    left(id);
  }

  return {
    get: (id) => all.get(id),
    all: () => [...all.values()],
    hold: (map, { isKept, isBlank }) => {
      const document = openDocument(map, now);
      const saving = keepSaving({
        document,
        isKept,
        memoryOnly,
        pauses,
        save: (current) => save(held, current),
        saved: () => {
          if (held.users === 0) drop(held);
        },
      });
      const opened = isKept ? map : undefined;
      const held: HeldMap = { document, saving, madeBlank: isBlank, opened, users: 1 };
      all.set(map.id, held);
      saving.start();
      return held;
    },
    leave: async (held) => {
      held.users -= 1;
      const isOnDisk = await held.saving.settled();
      if (isOnDisk && held.users === 0) drop(held);
    },
    drop,
  };
}
