import type { MapId } from '../../model/ids';
import type { NetworkMap } from '../../model/network-map';
import type { Outcome } from '../../model/outcome';
import type { OpenProblem } from '../../ui/shelf';
import { mapLocks } from './map-locks';
import type { SealedShelf } from './sealed-shelf';
import type { PenWork, TabPen } from './tab-pen';
import { tabTalk } from './tab-talk';

type Parts = {
  /** `undefined` where no other tab can have the same maps. */
  readonly channel: string | undefined;
  readonly locks: LockManager | undefined;
  readonly patience: PenWork['patience'];
  readonly sealed: SealedShelf;
  /** Of a map that is in memory here. */
  readonly penOf: (id: MapId) => TabPen | undefined;
  readonly read: (id: MapId) => Promise<Outcome<{ readonly map: NetworkMap }, OpenProblem>>;
};

/** What the pens of one tab have in common. */
export function penWork({ channel, locks, patience, sealed, penOf, read }: Parts): PenWork {
  return {
    tab: crypto.randomUUID(),
    say: channel === undefined ? () => undefined : tabTalk(channel, (word) => penOf(word.id)?.hear(word)),
    locks: mapLocks(locks, (id) => penOf(id)?.stolen()),
    read: async (id) => {
      const kept = await read(id);
      return kept.ok ? { ok: true, value: kept.value.map } : kept;
    },
    fence: sealed.fence,
    revisionOf: sealed.revisionOf,
    patience,
  };
}
