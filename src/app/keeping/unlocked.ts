import type { MapId } from '../../model/ids';
import type { Outcome } from '../../model/outcome';
import type { ChangeCounter } from '../../storage/change-counter';
import type { SecondPlace } from '../../storage/second-place';
import { startNewLog } from '../../storage/start-new-log';
import type { Storage } from '../../storage/storage';
import type { Value } from '../../storage/values';
import type { BackedUp, Copies, OpenProblem } from '../../ui/shelf';
import type { Vault } from '../../vault/vault';
import type { BeforeUpgrade } from './before-upgrade';
import { readMapCopy } from './copies';
import { type Copying, copying, type InTurn } from './copying';
import { type Drafts, drafts } from './drafts';
import { noTemplates, type Templates } from './kept-entry';
import { type KeptIndex, type KeptRecord, keptIndex } from './kept-index';
import { type KeptValue, keptValue } from './kept-value';
import { putBackMap } from './mend';
import { type RestorePoints, restorePoints } from './restore-points';
import { backedUpName, templatesName } from './sealed-index';
import { toldCopies } from './told-copies';

export type Places = {
  readonly storage: Storage;
  readonly second: SecondPlace | undefined;
  readonly counter: ChangeCounter;
  readonly recordFormat: number;
  readonly before: BeforeUpgrade;
  /** Writing of copies, by one tab at a time. */
  readonly inTurn: InTurn;
  /** How long a change may wait for its copy, in ms. */
  readonly copyPause: number;
  readonly copied: (ids: readonly MapId[]) => void;
  /** Something was put back; so many of the last changes were not there. */
  readonly restored: (missing: number) => void;
};

/** What is kept under an open vault. */
export type Unlocked = {
  readonly header: Value;
  readonly vault: Vault;
  readonly index: KeptIndex;
  readonly templates: KeptValue<Templates>;
  readonly backedUp: KeptValue<BackedUp>;
  readonly points: RestorePoints;
  readonly drafts: Drafts;
  readonly copies: () => Promise<Copies>;
  /** `undefined` where there is no second place. */
  readonly copying: Copying | undefined;
  /** From whichever place has it whole; else the newest restore point that opens. */
  readonly read: (id: MapId) => Promise<Outcome<KeptRecord, OpenProblem>>;
};

export function keptUnder(places: Places, vault: Vault, header: Value): Unlocked {
  const { storage, second, counter, recordFormat, inTurn, copyPause, copied } = places;
  const index = keptIndex(storage, vault, header.bytes, recordFormat);
  const templates = keptValue<Templates>(storage, vault, templatesName, noTemplates);
  const backedUp = keptValue<BackedUp>(storage, vault, backedUpName, {});

  const restored = (missing: number) => {
    places.restored(missing);
    void startNewLog(storage);
  };

  async function read(id: MapId): Promise<Outcome<KeptRecord, OpenProblem>> {
    const kept = await index.read(id);
    if (kept.ok || kept.problem === 'unavailable' || kept.problem === 'newer') return kept;
    const known = index.revisionOf(id);
    const copy = second && (await readMapCopy(second, vault, id));
    if (!copy) return (await readPoint(id)) ?? kept;
    if (!(await putBackMap(storage, header.bytes, id, copy))) return kept;
    restored(Math.max(0, known - copy.entry.revision));
    const read = await index.read(id);
    if (read.ok && copy.entry.revision < known) {
      await index.accept(id);
      counter.write(index.changes());
    }
    return read;
  }

  async function readPoint(id: MapId): Promise<Outcome<KeptRecord, OpenProblem> | undefined> {
    const summary = index.summaries().find((one) => one.id === id);
    for (const point of summary ? await points.list(id) : []) {
      const plain = await points.read(id, point);
      if (!summary || !plain) continue;
      restored(Math.max(1, index.recordRevisionOf(id) - point.revision));
      // It is the map from now on, so that this is told once.
      await index.save(summary, plain, 'known');
      return { ok: true, value: { plain, summary } };
    }
    return undefined;
  }

  const points = restorePoints(storage, vault, header.bytes);
  const parts = { storage, vault, header: header.bytes, inTurn, pause: copyPause, copied };
  return {
    header,
    vault,
    index,
    templates,
    backedUp,
    points,
    drafts: drafts(storage, vault, header.bytes),
    copies: () => toldCopies(second, { vault, index }),
    copying: second && copying({ ...parts, second }),
    read,
  };
}
