import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Kept } from '../kept';

/** One step of bringing the database up to date. */
export type Upgrade = (
  database: IDBPDatabase<Kept>,
  transaction: IDBPTransaction<Kept, ('values' | 'pieces')[], 'versionchange'>,
) => void | Promise<void>;
