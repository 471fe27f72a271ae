import type { SecondPlace } from '../../storage/second-place';
import type { Storage } from '../../storage/storage';
import type { Vault } from '../../vault/vault';
import { allOfMaps } from './all-of-maps';
import { type Copied, type MapCopy, readMapCopy, templatesFile } from './copies';
import type { Manifest } from './kept-entry';
import type { KeptIndex } from './kept-index';
import { entryName, headerName, openIndex, recordName, templatesName } from './sealed-index';
import type { Plain } from './sealed-record';

type Work = {
  readonly storage: Storage;
  readonly second: SecondPlace;
  readonly vault: Vault;
  readonly header: Plain;
  /** Just looked at. */
  readonly index: KeptIndex;
};

/** Maps that are put back at the same time. */
const atOnce = 8;

/**
 * Brings the first place up to the second, where that knows of something newer or of something that has gone. Tells
 * whether anything had to be put back.
 */
export async function mend(work: Work, copied: Copied): Promise<boolean> {
  const { index } = work;
  const { isOld, manifest } = newest(index, copied);
  const ids = Object.keys(manifest.maps);
  const isBehind = (id: string) => index.revisionOf(id) < Math.max(1, copied.maps[id] ?? 0);
  if (!isOld && !ids.some(isBehind)) return false;
  // A copy may be newer than what is told of it.
  for (let at = 0; at < ids.length; at += atOnce) {
    await Promise.all(ids.slice(at, at + atOnce).map((id) => putBack(work, id)));
  }
  await dropForgotten(
    work,
    index.ids().filter((id) => !(id in manifest.maps)),
  );
  await index.look();
  // A map of which nothing is left stays on the list, so that it is told to be missing.
  const least = (id: string) => (index.revisionOf(id) > 0 ? index.recordRevisionOf(id) : (manifest.maps[id] ?? 0));
  const maps = Object.fromEntries(ids.map((id) => [id, least(id)]));
  await index.adopt({ ...manifest, maps }, Math.max(index.manifestRevision(), copied.manifest));
  return true;
}

/** The newer of the two manifests. What is here although the newer one knows nothing of it stays, if nobody forgot it. */
function newest(index: KeptIndex, copied: Copied): { readonly isOld: boolean; readonly manifest: Manifest } {
  const here = index.manifest();
  if (here && index.manifestRevision() >= copied.manifest) return { isOld: false, manifest: here };
  const { manifest: _, ...rest } = copied;
  const unlisted = index.ids().filter((id) => !(id in (here?.maps ?? {})));
  const maps = { ...Object.fromEntries(unlisted.map((id) => [id, 0])), ...rest.maps };
  return { isOld: true, manifest: { ...rest, maps } };
}

/** A first place that has gone back in time still has what was forgotten since. */
async function dropForgotten({ storage, header }: Work, ids: readonly string[]): Promise<void> {
  const batch = { puts: [], ...allOfMaps(ids), needs: { ...headerName, bytes: header } };
  if (ids.length > 0) await storage.write(batch);
}

async function putBack({ storage, second, vault, header, index }: Work, id: string): Promise<void> {
  const copy = await readMapCopy(second, vault, id);
  if (copy && copy.entry.revision > index.revisionOf(id)) await putBackMap(storage, header, id, copy);
}

/** Nothing is written over what another tab has stored meanwhile. */
export async function putBackMap(
  storage: Storage,
  header: Plain,
  id: string,
  { entry, record }: MapCopy,
): Promise<boolean> {
  const stored = await storage.read([entryName(id), recordName(id)]);
  if (!stored.ok) return false;
  const [storedEntry, storedRecord] = stored.value;
  const written = await storage.write({
    puts: [
      { ...entry, buildsOn: storedEntry?.revision ?? 0 },
      { ...record, buildsOn: storedRecord?.revision ?? 0 },
    ],
    needs: { ...headerName, bytes: header },
  });
  return written.ok;
}

/** Templates lie in one value, and are put back when it has gone or does not open. */
export async function putBackTemplates({ storage, second, vault, header }: Omit<Work, 'index'>): Promise<void> {
  const [stored, copies] = await Promise.all([storage.read([templatesName]), second.read(templatesFile)]);
  if (!stored.ok || !copies.ok) return;
  const [here] = stored.value;
  const isWhole = here !== undefined && (await openIndex(vault, here)) !== undefined;
  for (const [copy] of copies.value.map(({ values }) => values)) {
    if (!copy || (isWhole && here.revision >= copy.revision)) return;
    if ((await openIndex(vault, copy)) === undefined) continue;
    const put = { ...copy, buildsOn: here?.revision ?? 0 };
    await storage.write({ puts: [put], needs: { ...headerName, bytes: header } });
    return;
  }
}
