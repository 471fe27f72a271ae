import type { SecondPlace } from '../../storage/second-place';
import type { Storage } from '../../storage/storage';
import type { Value } from '../../storage/values';
import type { Vault } from '../../vault/vault';
import { headerFile, isWhole, mapFile, readCopied, templatesFile, writeCopied } from './copies';
import type { Manifest } from './kept-entry';
import { entryName, headerName, manifestName, openIndex, recordName, templatesName } from './sealed-index';
import type { Plain } from './sealed-record';

type Work = {
  readonly storage: Storage;
  readonly second: SecondPlace;
  readonly vault: Vault;
  /** Of this vault; copies of another are never mixed with its own. */
  readonly header: Plain;
};

type Stored = Value | undefined;

/** What is in the first place at one moment. */
type Snapshot = {
  readonly header: Value;
  readonly templates: Stored;
  readonly manifest: Manifest;
  readonly manifestRevision: number;
  readonly maps: readonly { readonly id: string; readonly entry: Stored; readonly record: Stored }[];
};

/**
 * Copies some maps and whatever else has changed. The manifest, which tells of them, is written only when the files
 * of the maps have been closed. Tells whether all of it was done.
 */
export function copyingRound({ storage, second, vault, header }: Work) {
  return async (ids: readonly string[]): Promise<boolean> => {
    const [here, before] = await Promise.all([snapshot(ids), readCopied(second, vault)]);
    // What has gone from under an open page is put back at the next look; it is not to be copied.
    if (here === 'gone') return true;
    if (here === 'failed' || !before.ok) return false;
    const known = before.value?.content.maps ?? {};
    const { maps } = here.manifest;
    const forgotten = [...new Set([...Object.keys(known), ...ids])].filter((id) => !(id in maps));
    const dropped = await second.drop(forgotten.map(mapFile));
    const revisions = await copyMaps(here);
    const others = [await copyOther(headerFile, here.header), await copyOther(templatesFile, here.templates)];
    if (!dropped.ok || !revisions || others.includes(false)) return false;
    const copied = Object.keys(maps).map((id) => [id, revisions.get(id) ?? known[id] ?? 0] as const);
    const next = { ...here.manifest, maps: Object.fromEntries(copied), manifest: here.manifestRevision };
    if (JSON.stringify(next) === JSON.stringify(before.value?.content)) return true;
    const revision = (before.value?.revision ?? 0) + 1;
    const written = await writeCopied(second, vault, revision, next);
    if (!written.ok || forgotten.length === 0) return written.ok;
    // The older one of the pair would go on telling of a map that is gone.
    return (await writeCopied(second, vault, revision + 1, next)).ok;
  };

  async function snapshot(ids: readonly string[]): Promise<Snapshot | 'gone' | 'failed'> {
    const names = [headerName, templatesName, manifestName, ...ids.flatMap((id) => [entryName(id), recordName(id)])];
    const read = await storage.read(names);
    if (!read.ok) return 'failed';
    const [headerHere, templates, sealed, ...values] = read.value;
    if (!sealed || headerHere?.bytes.join() !== header.join()) return 'gone';
    const manifest = await openIndex<Manifest>(vault, sealed);
    if (!manifest) return 'gone';
    const maps = ids.map((id, at) => ({ id, entry: values[at * 2], record: values[at * 2 + 1] }));
    return { header: headerHere, templates, manifest, manifestRevision: sealed.revision, maps };
  }

  /** The revisions of what was copied; `undefined` when something could not be. */
  async function copyMaps({ manifest, maps }: Snapshot): Promise<ReadonlyMap<string, number> | undefined> {
    const revisions = new Map<string, number>();
    for (const { id, entry, record } of maps) {
      if (!(id in manifest.maps) || !entry || !record) continue;
      // What does not open is not laid over a copy that may.
      if (!(await isWhole(vault, id, { entry, record }))) continue;
      if (!(await second.write(mapFile(id), [entry, record])).ok) return undefined;
      revisions.set(id, entry.revision);
    }
    return revisions;
  }

  async function copyOther(file: string, value: Stored): Promise<boolean> {
    if (!value) return true;
    const copies = await second.read(file);
    const newest = copies.ok ? copies.value[0]?.values[0] : undefined;
    return newest?.revision === value.revision || (await second.write(file, [value])).ok;
  }
}
