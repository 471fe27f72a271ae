import { deleteDB, openDB } from 'idb';
import { dropCopyBefore } from '../../../src/storage/copy-before';
import { openStorage } from '../../../src/storage/storage';
import { readCopyBefore } from '../../../src/storage/upgrade-with-copy';
import { laterUpgrades } from '../../storage/later-upgrades';

const name = 'verkostokartta';
const count = 600;
const root = () => navigator.storage.getDirectory();

/** Much, in the version of today, where there is nothing else. */
export async function fill(): Promise<void> {
  await deleteDB(name);
  await dropCopyBefore(name, root);
  const bytes = new Uint8Array(16_384);
  const puts = Array.from({ length: count }, (_, at) => ({
    kind: 'record',
    of: `${at}`,
    revision: 1,
    format: 1,
    bytes,
  }));
  await openStorage({ name }).write({ puts: puts.map((put) => ({ ...put, buildsOn: 0 })) });
}

export async function upgrade(): Promise<void> {
  const storage = openStorage({ name, steps: laterUpgrades });
  let read = await storage.readAll('record');
  // Whoever asks too early is told to wait.
  while (!read.ok) read = await storage.readAll('record');
}

/** What is there, without bringing it up to date. */
export async function found() {
  const database = await openDB(name);
  const rows = (await database.getAll('values')) as readonly { readonly format: number }[];
  const { version } = database;
  database.close();
  const copied = (await readCopyBefore({ name, root, patience: 20_000 }))?.length;
  const isWhole = rows.length === count && rows.every(({ format }) => format === version);
  return { isOld: version < laterUpgrades.length, isWhole, isCopied: copied === count };
}
