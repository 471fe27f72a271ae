import { type IDBPDatabase, type IDBPTransaction, wrap } from 'idb';
import { failureOf } from './failure';
import type { Kept } from './kept';
import type { Root } from './second-place';
import { hasSpare, spareFactory } from './spare-database';
import { abandon, asked } from './transactions';
import type { Upgrade } from './upgrades/upgrade';

type Changing = IDBPTransaction<Kept, ('values' | 'pieces')[], 'versionchange'>;

export type Ways = {
  /** Brings it up to date; how many there are is its version. */
  readonly steps: readonly Upgrade[];
  /** Of the copy that is made before it is brought up to date. */
  readonly root: Root | undefined;
  readonly patience: number;
  /** Called when the browser closes it, or it is to be removed. */
  readonly ended: () => void;
  /** Called when a later version of the program asks for it, and waits until it is closed. */
  readonly askedFor: () => void;
  /** Called when it takes its time for a reason that is known. */
  readonly waits: (why: 'blocked' | 'upgrading') => void;
  /** Whether the spare one may be opened in its place. */
  readonly orSpare: boolean;
};

/**
 * Where the browser’s own database is broken for good, as when a file of it has gone, the one of a bucket beside it is
 * used; it is filled from the copies like any other that was found empty.
 */
export async function openDatabase(name: string, ways: Ways): Promise<IDBPDatabase<Kept>> {
  try {
    return await openIn(indexedDB, name, ways);
  } catch (error) {
    const mayBe = ways.orSpare && isBroken(error) && ((await hasSpare(name)) || (await hasCopies(name, ways.root)));
    const spare = mayBe ? await spareFactory(name) : undefined;
    if (!spare) throw error;
    return openIn(spare, name, ways);
  }
}

async function openIn(factory: IDBFactory, name: string, ways: Ways): Promise<IDBPDatabase<Kept>> {
  const opened = await opening(factory, name, ways, false);
  if (typeof opened !== 'number') return opened;
  ways.waits('upgrading');
  const { upgradeWithCopy } = await import('./upgrade-with-copy');
  const upgraded = await upgradeWithCopy(factory, opened, { name, ...ways }, () => opening(factory, name, ways, true));
  if (typeof upgraded === 'number') throw new Error('the database is not of this version');
  return upgraded;
}

/**
 * Never without the steps: opening without them would make an empty database that later ones cannot fill. What is there
 * in an earlier version is left as it is until it has been copied, and its version is told.
 */
async function opening(factory: IDBFactory, name: string, ways: Ways, isCopied: boolean) {
  const { steps, ended, askedFor, waits } = ways;
  const request = factory.open(name, steps.length);
  let uncopied: number | undefined;
  request.addEventListener('blocked', () => waits('blocked'));
  request.addEventListener('upgradeneeded', ({ oldVersion }) => {
    if (!request.transaction) return;
    if (oldVersion > 0 && !isCopied) {
      uncopied = oldVersion;
      request.transaction.abort();
      return;
    }
    const database = wrap(request.result) as unknown as IDBPDatabase<Kept>;
    const transaction = wrap(request.transaction) as unknown as Changing;
    void take(steps.slice(oldVersion), database, transaction);
  });
  try {
    const database = (await wrap(request)) as unknown as IDBPDatabase<Kept>;
    database.addEventListener('versionchange', ({ newVersion }) => (newVersion === null ? ended() : askedFor()));
    database.addEventListener('close', ended);
    return database;
  } catch (error) {
    if (uncopied !== undefined) return uncopied;
    throw error;
  }
}

/** All of them or none: a step that fails undoes those before it, and the request tells. */
async function take(steps: readonly Upgrade[], database: IDBPDatabase<Kept>, transaction: Changing): Promise<void> {
  void asked(transaction.done);
  try {
    for (const step of steps) {
      const taking = step(database, transaction);
      // What needs no waiting goes on at once, as long as the transaction is sure to be open.
      if (taking) await taking;
    }
  } catch {
    abandon(transaction);
  }
}

/** Broken for good. What cannot be reached for want of room will be reached again. */
export const isBroken = (error: unknown) =>
  error instanceof DOMException && error.name === 'UnknownError' && failureOf(error, 'failed') === 'failed';

/** Without copies an empty place would look like a first start. */
async function hasCopies(name: string, root: Root | undefined): Promise<boolean> {
  try {
    const folder = await (await root?.())?.getDirectoryHandle(name);
    return folder !== undefined && (await folder.keys().next()).done !== true;
  } catch {
    return false;
  }
}
