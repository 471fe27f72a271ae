import { type IDBPDatabase, type IDBPTransaction, wrap } from 'idb';
import { failureOf } from './failure';
import type { Kept } from './kept';
import { originRoot } from './second-place';
import { hasSpare, spareFactory } from './spare-database';
import { upgrades } from './upgrades/upgrades';

type Changing = IDBPTransaction<Kept, ('values' | 'pieces')[], 'versionchange'>;

type Ways = {
  /** Called when the browser closes it, or a later version of the program asks for it. */
  readonly ended: () => void;
  /** Whether the spare one may be opened in its place. */
  readonly orSpare: boolean;
};

/**
 * Where the browser’s own database is broken for good, as when a file of it has gone, the one of a bucket beside it is
 * used; it is filled from the copies like any other that was found empty.
 */
export async function openDatabase(name: string, { ended, orSpare }: Ways): Promise<IDBPDatabase<Kept>> {
  try {
    return await openIn(indexedDB, name, ended);
  } catch (error) {
    const mayBe = orSpare && isBroken(error) && ((await hasSpare(name)) || (await hasCopies(name)));
    const spare = mayBe ? await spareFactory(name) : undefined;
    if (!spare) throw error;
    return openIn(spare, name, ended);
  }
}

/** Never without the upgrade steps: opening without them would make an empty database that later ones cannot fill. */
async function openIn(factory: IDBFactory, name: string, ended: () => void): Promise<IDBPDatabase<Kept>> {
  const request = factory.open(name, upgrades.length);
  request.addEventListener('upgradeneeded', ({ oldVersion }) => {
    if (!request.transaction) return;
    const database = wrap(request.result) as unknown as IDBPDatabase<Kept>;
    const transaction = wrap(request.transaction) as unknown as Changing;
    for (const step of upgrades.slice(oldVersion)) step(database, transaction);
  });
  const database = (await wrap(request)) as unknown as IDBPDatabase<Kept>;
  database.addEventListener('versionchange', ended);
  database.addEventListener('close', ended);
  return database;
}

/** Broken for good. What cannot be reached for want of room will be reached again. */
export const isBroken = (error: unknown) =>
  error instanceof DOMException && error.name === 'UnknownError' && failureOf(error, 'failed') === 'failed';

/** Without copies an empty place would look like a first start. */
async function hasCopies(name: string): Promise<boolean> {
  try {
    const folder = await (await originRoot()?.())?.getDirectoryHandle(name);
    return folder !== undefined && (await folder.keys().next()).done !== true;
  } catch {
    return false;
  }
}
