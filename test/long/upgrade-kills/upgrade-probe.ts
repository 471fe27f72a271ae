import { openDB } from 'idb';
import { openStorage } from '../../../src/storage/storage';
import { readCopyBefore } from '../../../src/storage/upgrade-with-copy';
import type { Upgrade } from '../../../src/storage/upgrades/upgrade';
import { upgrades } from '../../../src/storage/upgrades/upgrades';

const name = 'verkostokartta';
const count = 600;

/** A later version that is not: each value says of which version it is. */
const later: readonly Upgrade[] = [
  ...upgrades,
  async (_, transaction) => {
    let cursor = await transaction.objectStore('values').openCursor();
    while (cursor) {
      await cursor.update({ ...cursor.value, format: 2 });
      cursor = await cursor.continue();
    }
  },
];

export async function fill(): Promise<void> {
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
  await openStorage({ name, steps: later }).readAll('record');
}

/** What is there, without bringing it up to date. */
export async function found() {
  const database = await openDB(name);
  const rows = (await database.getAll('values')) as readonly { readonly format: number }[];
  const { version } = database;
  database.close();
  const root = () => navigator.storage.getDirectory();
  const copied = (await readCopyBefore({ name, root, patience: 20_000 }))?.length;
  const isWhole = rows.length === count && rows.every(({ format }) => format === version);
  return { version, isWhole, isCopied: copied === count };
}
