import type { MapId } from '../../model/ids';
import type { Outcome } from '../../model/outcome';
import type { OwnTemplate } from '../../model/own-template';
import type { Writing } from '../../storage/values';
import type { DraftShelf } from '../../ui/draft';
import type { BackedUp, Copies, OpenProblem, RestorePoint, SaveProblem, StorageProblem } from '../../ui/shelf';
import { asTold } from './as-told';
import { inOrder } from './in-order';
import { noTemplates, type Summary } from './kept-entry';
import type { KeptRecord, Wholeness } from './kept-index';
import type { OpenedVault } from './opened-vault';
import { headerName } from './sealed-index';
import type { Plain } from './sealed-record';
import { unlock } from './unlock';
import type { Places, Unlocked } from './unlocked';

export type Saved = { readonly ok: true } | { readonly ok: false; readonly problem: SaveProblem };

export type SealedShelf = {
  /** Looks at what is kept; later, at what other tabs have changed. */
  readonly look: () => Promise<Outcome<Wholeness, StorageProblem>>;
  /**
   * Looks only whether what is kept has gone from under the open page, and puts the vault back then. `newer`: a later
   * version of the program has taken it over.
   */
  readonly lookIfGone: () => Promise<'newer' | undefined>;
  /** Maps that have gone from under the open page. */
  readonly missing: () => readonly Summary[];
  readonly summaries: () => readonly Summary[];
  readonly lastOpened: () => MapId | undefined;
  /** Of what is kept of the map, 0 when nothing is; grows with every save. */
  readonly revisionOf: (id: MapId) => number;
  readonly read: (id: MapId) => Promise<Outcome<KeptRecord, OpenProblem>>;
  /** What is said of a map and, if given, its record; on the disk when this returns `ok`. */
  readonly save: (summary: Summary, plain?: Promise<Plain>) => Promise<Saved>;
  /** Writes down what was read as it is, under a new revision. */
  readonly fence: (id: MapId) => Promise<Saved>;
  /** Of no consequence when it fails. */
  readonly rememberOpened: (id: MapId | undefined) => Promise<unknown>;
  readonly forget: (ids: readonly MapId[]) => Promise<Saved>;
  readonly templates: () => readonly OwnTemplate[];
  readonly writeTemplates: (change: (kept: readonly OwnTemplate[]) => readonly OwnTemplate[]) => Promise<Saved>;
  readonly backedUp: () => BackedUp;
  readonly writeBackedUp: (next: BackedUp) => Promise<Saved>;
  /** Of no consequence when it fails. `before`: as it was before what has just been saved. */
  readonly keepPoint: (id: MapId, plain: Promise<Plain>, said: PointSaid) => Promise<void>;
  /** Newest first. */
  readonly points: (id: MapId) => Promise<readonly RestorePoint[]>;
  readonly readPoint: (id: MapId, number: number) => Promise<Plain | undefined>;
  readonly copies: () => Promise<Copies>;
  readonly keepDraft: DraftShelf['keepDraft'];
  readonly readDraft: DraftShelf['readDraft'];
  /** Copies to the second place what has not been copied yet, without waiting any longer. */
  readonly copyNow: () => Promise<void>;
};

const unavailable = { ok: false, problem: 'unavailable' } as const;

type PointSaid = { readonly at: string; readonly people: number; readonly when: 'now' | 'before' };

/**
 * Maps as sealed bytes, one thing at a time; without a vault nothing is kept. `refilled` is called when what was kept
 * had gone from under the open page and the vault has been put back, so that every open map is stored again.
 */
export function sealedShelf(places: Places, vault: OpenedVault | undefined, refilled: () => void): SealedShelf {
  const { storage, counter, recordFormat } = places;
  const queue = inOrder();
  let unlocked: Unlocked | undefined;
  let isAllThere = false;

  async function look(): Promise<Outcome<Wholeness, StorageProblem>> {
    if (!vault) return unavailable;
    let just: Wholeness | undefined;
    if (!unlocked || !(await isStillThere(unlocked))) {
      const opened = await unlock(places, vault, unlocked);
      if (!opened.ok) return opened;
      unlocked = opened.value.unlocked;
      just = opened.value.looked;
    }
    const { index, templates, backedUp } = unlocked;
    const kept = just ? ({ ok: true, value: just } as const) : index.look();
    // Where templates cannot be read, the maps still can.
    const [looked] = await Promise.all([kept, templates.look(), backedUp.look()]);
    isAllThere = looked.ok && looked.value === 'all';
    return looked.ok ? looked : { ok: false, problem: asTold(looked.problem) };
  }

  async function isStillThere({ header }: Unlocked): Promise<boolean> {
    const read = await storage.read([headerName]);
    return read.ok && read.value[0]?.bytes.join() === header.bytes.join();
  }

  async function written(write: (kept: Unlocked) => Promise<Writing>, changed: readonly MapId[] = []): Promise<Saved> {
    if (!unlocked) return unavailable;
    const first = await write(unlocked);
    const last = !first.ok && first.problem === 'lost' ? await writtenAnew(unlocked, write) : first;
    if (!last.ok) return { ok: false, problem: last.problem === 'stale' ? 'changedElsewhere' : asTold(last.problem) };
    counter.write(Math.max(counter.read() ?? 0, unlocked.index.changes()));
    unlocked.copying?.changed(changed);
    return last;
  }

  async function writtenAnew(kept: Unlocked, write: (kept: Unlocked) => Promise<Writing>): Promise<Writing> {
    const looked = await look();
    if (looked.ok) refilled();
    return write(unlocked ?? kept);
  }

  async function lookIfGone(): Promise<'newer' | undefined> {
    const read = unlocked && (await storage.read([headerName]));
    if (read?.ok === false && read.problem === 'newer') return 'newer';
    if (!read?.ok || read.value[0]) return undefined;
    const looked = await look();
    if (!looked.ok) return undefined;
    // The list of what there should be comes first, so that what is missing is told after the next start too.
    await written(({ index }) => index.rememberOpened(index.lastOpened()));
    refilled();
    return undefined;
  }

  function fence({ index }: Unlocked, id: MapId): Promise<Writing> {
    const summary = index.summaries().find((one) => one.id === id);
    return summary ? index.save(summary, undefined, 'read') : Promise.resolve({ ok: true });
  }

  async function keepPoint(id: MapId, plain: Plain, { when, ...said }: PointSaid): Promise<void> {
    const key = unlocked?.index.wrappedKeyOf(id);
    if (!unlocked || key === undefined) return;
    const revision = unlocked.index.recordRevisionOf(id) - (when === 'before' ? 1 : 0);
    await unlocked.points.keep(id, plain, { ...said, revision, format: recordFormat, key });
  }

  async function readPoint(id: MapId, number: number): Promise<Plain | undefined> {
    const point = (await unlocked?.points.list(id))?.find((one) => one.number === number);
    return point && unlocked?.points.read(id, point);
  }

  return {
    look: () => queue(look),
    lookIfGone: () => queue(lookIfGone),
    missing: () => unlocked?.index.missing() ?? [],
    summaries: () => unlocked?.index.summaries() ?? [],
    lastOpened: () => unlocked?.index.lastOpened(),
    revisionOf: (id) => unlocked?.index.revisionOf(id) ?? 0,
    read: (id) => queue(async () => unlocked?.read(id) ?? unavailable),
    save: (summary, plain) =>
      queue(async () => {
        const bytes = await plain;
        const saved = await written(({ index }) => index.save(summary, bytes, bytes ? 'read' : 'known'), [summary.id]);
        if (saved.ok && bytes && isAllThere) void places.before.drop();
        return saved;
      }),
    fence: (id) => queue(() => written((kept) => fence(kept, id), [id])),
    rememberOpened: (id) => queue(() => written(({ index }) => index.rememberOpened(id))),
    forget: async (ids) => {
      const forgotten = await queue(() => written(({ index }) => index.forget(ids), ids));
      if (forgotten.ok) void places.before.drop();
      void unlocked?.copying?.now();
      return forgotten;
    },
    templates: () => (unlocked?.templates.content() ?? noTemplates).templates,
    writeTemplates: (change) =>
      queue(() =>
        written(({ templates, header }) =>
          templates.write((kept) => ({ templates: change(kept.templates) }), {
            puts: [],
            needs: { ...headerName, bytes: header.bytes },
          }),
        ),
      ),
    backedUp: () => unlocked?.backedUp.content() ?? {},
    writeBackedUp: (next) =>
      queue(() =>
        written(({ backedUp, header }) =>
          backedUp.write(() => next, { puts: [], needs: { ...headerName, bytes: header.bytes } }),
        ),
      ),
    keepPoint: (id, plain, said) => queue(async () => keepPoint(id, await plain, said)),
    points: async (id) =>
      ((await unlocked?.points.list(id)) ?? []).map(({ number, at, people }) => ({ number, at, people })),
    readPoint,
    copies: async () => unlocked?.copies() ?? { state: 'failed' },
    keepDraft: (id, draft) => queue(async () => unlocked?.drafts.keep(id, draft)),
    readDraft: async (id) => unlocked?.drafts.read(id),
    copyNow: async () => unlocked?.copying?.now(),
  };
}
