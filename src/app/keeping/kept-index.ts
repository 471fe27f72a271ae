import type { MapId } from '../../model/ids';
import type { Outcome } from '../../model/outcome';
import type { Storage } from '../../storage/storage';
import type { Batch, Reading, Value, Writing } from '../../storage/values';
import type { OpenProblem } from '../../ui/shelf';
import type { MapKey, Vault } from '../../vault/vault';
import { allOfMaps } from './all-of-maps';
import { builtOn, type IndexRow, noteGone, withReminder } from './index-row';
import { type Entry, type Manifest, noMaps, type Summary, withoutMaps } from './kept-entry';
import { keptValue } from './kept-value';
import { entryName, headerName, manifestName, openIndex, recordName, sealIndex } from './sealed-index';
import { openRecord, type Plain, sealRecord } from './sealed-record';

/** What the first place is found to hold: of maps and of templates all, or less than there should be. */
export type Wholeness = 'all' | 'someMissing' | 'allMissing';

export type KeptRecord = { readonly plain: Plain; readonly summary: Summary };

/** The maps kept under one unlocked vault. Its verbs are called one at a time. */
export type KeptIndex = {
  /** Looks at what is kept, and at what other tabs have changed since the last look. */
  readonly look: () => Promise<Reading<Wholeness>>;
  /** The manifest as it was found; `undefined` when it is not there or does not open. */
  readonly manifest: () => Manifest | undefined;
  readonly manifestRevision: () => number;
  /** Maps with an entry that opens. */
  readonly ids: () => readonly string[];
  /** Of the entry, and of the record that it tells of; 0 when no entry opens. */
  readonly revisionOf: (id: string) => number;
  readonly recordRevisionOf: (id: string) => number;
  /** How many changes there have ever been, as far as what is kept can tell. */
  readonly changes: () => number;
  /** An older record has been put in the place of a newer one, and is what should be there from now on. */
  readonly accept: (id: string) => Promise<Writing>;
  /** Writes the manifest as it is given, newer than `above`. */
  readonly adopt: (manifest: Manifest, above: number) => Promise<Writing>;
  /** The key of a map, wrapped. */
  readonly wrappedKeyOf: (id: string) => string | undefined;
  readonly summaries: () => readonly Summary[];
  /** Those that have gone from under the open page, and should be there. */
  readonly missing: () => readonly Summary[];
  readonly lastOpened: () => MapId | undefined;
  readonly read: (id: MapId) => Promise<Outcome<KeptRecord, OpenProblem>>;
  /**
   * Writes what is said of a map and, if it has changed, its record: over what this tab has read or written itself, or
   * over what it knows to be stored where only the entry of a map is changed that is not open.
   */
  readonly save: (summary: Summary, plain: Plain | undefined, over: 'read' | 'known') => Promise<Writing>;
  readonly rememberOpened: (id: MapId | undefined) => Promise<Writing>;
  readonly forget: (ids: readonly MapId[]) => Promise<Writing>;
};

export function keptIndex(storage: Storage, vault: Vault, header: Plain, recordFormat: number): KeptIndex {
  const manifest = keptValue<Manifest>(storage, vault, manifestName, noMaps);
  const rows = new Map<string, IndexRow>();

  let isOpen = false;

  async function look(): Promise<Reading<Wholeness>> {
    const looked = await manifest.look();
    if (!looked.ok) return looked;
    isOpen = looked.value === 'opened' && manifest.isStored();
    const entries = await storage.readAll('entry');
    if (!entries.ok) return entries;
    noteGone(rows, new Set(entries.value.map(({ of }) => of)));
    const noted = await Promise.all(entries.value.map(note));
    const whole = Object.entries(manifest.content().maps).every(([id, least]) => recordRevision(id) >= least);
    const all = whole && looked.value === 'opened' && !noted.includes(undefined);
    if (manifest.content().startedAnew) return { ok: true, value: 'allMissing' };
    return { ok: true, value: all ? 'all' : 'someMissing' };
  }

  /** Notes down what an entry says; `undefined` when it is damaged. */
  async function note(value: Value): Promise<IndexRow | undefined> {
    const known = rows.get(value.of);
    if (known?.stored === value.revision) return known;
    const entry = await openIndex<Entry>(vault, value);
    if (!entry) return undefined;
    const tried = known?.tried ?? leastRevision(value.of);
    const row: IndexRow = { wrapped: entry.key, entry, stored: value.revision, tried };
    rows.set(value.of, row);
    return row;
  }

  async function read(id: MapId): Promise<Outcome<KeptRecord, OpenProblem>> {
    const answer = await storage.read([entryName(id), recordName(id)]);
    if (!answer.ok) return { ok: false, problem: answer.problem === 'newer' ? 'newer' : 'unavailable' };
    const [value, sealed] = answer.value;
    if (!value) return { ok: false, problem: 'missing' };
    const row = await note(value);
    if (row) row.tried = Math.max(row.tried, value.revision);
    const key = row && (await keyOf(id, row));
    const plain = row?.entry && key && sealed && (await openRecord(key, id, row.entry.record, sealed));
    if (!row?.entry || !plain) return { ok: false, problem: 'damaged' };
    return { ok: true, value: { plain, summary: row.entry.summary } };
  }

  async function save(summary: Summary, plain: Plain | undefined, over: 'read' | 'known'): Promise<Writing> {
    const { id } = summary;
    const row = rows.get(id) ?? (await newRow(id));
    const key = await keyOf(id, row);
    if (!key) return { ok: false, problem: 'failed' };
    const { tried } = row;
    const buildsOn = builtOn(row, over);
    const revision = buildsOn + 1;
    row.tried = revision;
    const sealed = plain && (await sealRecord(key, id, { revision, format: recordFormat }, plain));
    const record = sealed?.record ?? row.entry?.record;
    if (!record) return { ok: false, problem: 'failed' };
    const entry: Entry = { summary: withReminder(summary, row), key: row.wrapped, record };
    const values = [await sealIndex(vault, entryName(id), revision, entry), ...(sealed ? [sealed.value] : [])];
    const written = await write(id, { puts: values.map((value) => ({ ...value, buildsOn })) });
    if (written.ok) Object.assign(row, { entry, stored: revision });
    else if (hasNotLanded(written)) row.tried = tried;
    return written;
  }

  async function newRow(id: string): Promise<IndexRow> {
    const row = { wrapped: await vault.newMapKey(id), entry: undefined, stored: 0, tried: leastRevision(id) };
    rows.set(id, row);
    return row;
  }

  async function keyOf(id: string, row: IndexRow): Promise<MapKey | undefined> {
    if (row.key) return row.key;
    const opened = await vault.openMapKey(id, row.wrapped);
    if (opened.ok) row.key = opened.value;
    return row.key;
  }

  const needs = { ...headerName, bytes: header };

  /** Together with the manifest when it does not yet tell of the map. */
  function write(id: string, batch: Batch): Promise<Writing> {
    if (manifest.isStored() && id in manifest.content().maps) return storage.write({ ...batch, needs });
    return writeManifest(({ maps, startedAnew: _, ...rest }) => ({ ...rest, maps: { ...maps, [id]: 0 } }), batch);
  }

  function writeManifest(change: (manifest: Manifest) => Manifest, batch: Batch = { puts: [] }): Promise<Writing> {
    const withLeast = (next: Manifest): Manifest => ({
      ...next,
      maps: Object.fromEntries(
        Object.entries(next.maps).map(([id, least]) => [id, Math.max(least, recordRevision(id))]),
      ),
    });
    return manifest.write((before) => withLeast(change(before)), { ...batch, needs });
  }

  const recordRevision = (id: string) => rows.get(id)?.entry?.record.revision ?? -1;
  const revisionOf = (id: string) => (rows.get(id)?.entry ? (rows.get(id)?.stored ?? 0) : 0);
  const changesOf = (ids: readonly string[]) =>
    ids.reduce((sum, id) => sum + Math.max(leastRevision(id), revisionOf(id)), 0);
  const leastRevision = (id: string) => manifest.content().maps[id] ?? 0;

  return {
    look,
    manifest: () => (isOpen ? manifest.content() : undefined),
    manifestRevision: manifest.revision,
    ids: () => [...rows].flatMap(([id, { entry }]) => (entry ? [id] : [])),
    revisionOf,
    recordRevisionOf: (id) => Math.max(0, recordRevision(id)),
    changes: () => {
      const { maps, gone = 0 } = manifest.content();
      return changesOf(Object.keys(maps)) + gone;
    },
    accept: (id) =>
      manifest.write(({ maps, ...rest }) => ({ ...rest, maps: { ...maps, [id]: recordRevision(id) } }), {
        puts: [],
        needs,
      }),
    adopt: (next, above) => manifest.write(() => next, { puts: [], needs }, above),
    wrappedKeyOf: (id) => rows.get(id)?.wrapped,
    summaries: () => [...rows.values()].flatMap(({ entry }) => (entry ? [entry.summary] : [])),
    missing: () =>
      [...rows].flatMap(([id, { entry, gone }]) => (!entry && gone && id in manifest.content().maps ? [gone] : [])),
    lastOpened: () => manifest.content().lastOpened,
    read,
    save,
    rememberOpened: (id) =>
      writeManifest(({ lastOpened: _, ...rest }) => ({ ...rest, ...(id !== undefined && { lastOpened: id }) })),
    forget: async (ids) => {
      const revisions = changesOf(ids);
      const batch = { puts: [], ...allOfMaps(ids) };
      const written = await writeManifest((before) => withoutMaps(before, ids, revisions), batch);
      if (written.ok) for (const id of ids) rows.delete(id);
      return written;
    },
  };
}

const hasNotLanded = (written: Writing) => !written.ok && (written.problem === 'stale' || written.problem === 'lost');
