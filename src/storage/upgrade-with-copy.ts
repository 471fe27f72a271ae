import { type IDBPDatabase, wrap } from 'idb';
import { dropCopyBefore, folderBefore } from './copy-before';
import type { Kept } from './kept';
import { readStored, readValue } from './reading';
import { openSecondPlace, type Root } from './second-place';
import { inReads } from './transactions';
import type { Reading, Value } from './values';

export type CopyParts = { readonly name: string; readonly root: Root | undefined; readonly patience: number };

/** Values in one file of the copy. */
const inOneFile = 50;

/** Written last, so that a copy without it is none; its revision is the number of parts. */
const wholeFile = 'whole';
const partFile = (at: number) => `part-${at}`;

/**
 * Copies everything in the first place, sealed as it is, to files of its own in the second one, and then lets `upgrade`
 * open the database, which brings it up to date in one transaction. Tabs of the earlier version have let go of it, and
 * of two tabs of the later one only one does this at a time.
 */
export function upgradeWithCopy<Opened>(
  factory: IDBFactory,
  version: number,
  parts: CopyParts,
  upgrade: () => Promise<Opened>,
): Promise<Opened> {
  const copyAndUpgrade = async () => {
    await copyAll(factory, version, parts).catch((error: unknown) => {
      // Another tab was faster.
      if (!(error instanceof DOMException && error.name === 'VersionError')) throw error;
    });
    return upgrade();
  };
  const { locks } = globalThis.navigator ?? {};
  return locks ? locks.request(folderBefore(parts.name), copyAndUpgrade) : copyAndUpgrade();
}

async function copyAll(factory: IDBFactory, version: number, parts: CopyParts): Promise<void> {
  const { name, root } = parts;
  const place = copyPlace(parts);
  const database = await openAsItIs(factory, name, version);
  try {
    await dropCopyBefore(name, root).catch(() => undefined);
    const stored = place ? await inReads(database, readStored) : [];
    for (let at = 0; at < stored.length; at += inOneFile) {
      const names = stored.slice(at, at + inOneFile);
      const values = await inReads(database, (reads) => Promise.all(names.map((one) => readValue(reads, one))));
      const part = values.filter((value) => value !== undefined);
      if (!isCopied(await place?.write(partFile(at / inOneFile), part))) return;
    }
    const parts = Math.ceil(stored.length / inOneFile);
    const whole: Value = { kind: wholeFile, of: '', revision: parts, format: version, bytes: new Uint8Array() };
    isCopied(await place?.write(wholeFile, [whole]));
  } finally {
    database.close();
  }
}

/**
 * What has no room for its copy has none for the upgrade either, and waits. Where files fail in another way, people are
 * not kept from their maps for that.
 */
function isCopied(written: Reading<undefined> | undefined): boolean {
  if (written?.ok === false && written.problem === 'full') throw new DOMException('No room', 'QuotaExceededError');
  return written?.ok === true;
}

/** Everything as it was before the last upgrade; `undefined` when there is no whole copy. */
export async function readCopyBefore(parts: CopyParts): Promise<readonly Value[] | undefined> {
  const place = copyPlace(parts);
  const told = await place?.read(wholeFile);
  const count = told?.ok ? told.value[0]?.values[0]?.revision : undefined;
  if (!place || count === undefined) return undefined;
  const files = await Promise.all(Array.from({ length: count }, (_, at) => place.read(partFile(at))));
  return files.flatMap((read) => (read.ok ? (read.value[0]?.values ?? []) : []));
}

/** Maps are waited for in any case here; a slow disk is no reason to go on without a copy. */
const morePatient = 6;

function copyPlace({ name, root, patience }: CopyParts) {
  return openSecondPlace({ name: folderBefore(name), root, patience: patience * morePatient });
}

/** In the version that it has, and only if it is there. */
async function openAsItIs(factory: IDBFactory, name: string, version: number): Promise<IDBPDatabase<Kept>> {
  const request = factory.open(name, version);
  request.addEventListener('upgradeneeded', () => request.transaction?.abort());
  const database = (await wrap(request)) as unknown as IDBPDatabase<Kept>;
  database.addEventListener('versionchange', () => database.close());
  return database;
}
