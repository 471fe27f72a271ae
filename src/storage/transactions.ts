import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Kept } from './kept';
import type { Refusal } from './values';

export type Reads = IDBPTransaction<Kept, ('values' | 'pieces')[], 'readonly'>;
export type Writes = IDBPTransaction<Kept, ('values' | 'pieces')[], 'readwrite'>;

/** Reads that see one moment. */
export function inReads<Read>(database: IDBPDatabase<Kept>, work: (reads: Reads) => Promise<Read>): Promise<Read> {
  const transaction = database.transaction(['values', 'pieces']);
  return ended(work(transaction), transaction.done);
}

/** Writes that have reached the disk when this returns `undefined`; all of them or none. A refusal undoes them. */
export async function inWrites(
  database: IDBPDatabase<Kept>,
  givenUp: AbortSignal,
  work: (writes: Writes) => Promise<Refusal | undefined>,
): Promise<Refusal | undefined> {
  const transaction = database.transaction(['values', 'pieces'], 'readwrite', { durability: 'strict' });
  givenUp.addEventListener('abort', () => abandon(transaction));
  const worked = work(transaction).catch((error: unknown) => {
    abandon(transaction);
    throw error;
  });
  const done = asked(transaction.done);
  const refusal = (await Promise.race([worked, done]).catch(() => undefined)) ?? undefined;
  if (refusal === undefined) return ended(worked, done);
  abandon(transaction);
  // Undone on purpose.
  await done.catch(() => undefined);
  return refusal;
}

/** Nothing that was asked is answered when the browser ends the connection; the transaction tells of it all the same. */
async function ended<Done>(work: Promise<Done>, transaction: Promise<void>): Promise<Done> {
  // Its failure is told below, or by the transaction.
  work.catch(() => undefined);
  try {
    await transaction;
  } catch (error) {
    // It was undone because the work failed, which knows why.
    if (isAbort(error)) await Promise.race([work, nextTurn()]);
    throw error;
  }
  return work;
}

const isAbort = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';
const nextTurn = () => new Promise((resume) => setTimeout(resume));

/** Undoes what was begun, and frees the queue behind it. A transaction that has ended refuses, and needs nothing. */
export function abandon(transaction: Pick<Writes, 'abort'>): void {
  try {
    transaction.abort();
  } catch {
    return;
  }
}

/** A request that fails fails its transaction, which tells; so nobody need be waiting for the request itself. */
export function asked<Answer>(request: Promise<Answer>): Promise<Answer> {
  request.catch(() => undefined);
  return request;
}
