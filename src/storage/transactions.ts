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
  const refusal = await worked.catch(() => undefined);
  if (refusal === undefined) return ended(worked, done);
  abandon(transaction);
  // Undone on purpose.
  await done.catch(() => undefined);
  return refusal;
}

/** When both fail, one of them says only that the other did. */
async function ended<Done>(work: Promise<Done>, transaction: Promise<void>): Promise<Done> {
  const [worked, done] = await Promise.allSettled([work, transaction]);
  if (worked.status === 'fulfilled' && done.status === 'fulfilled') return worked.value;
  const reasons: unknown[] = [worked, done].flatMap((part) => (part.status === 'rejected' ? [part.reason] : []));
  throw reasons.find((reason) => !(reason instanceof DOMException && reason.name === 'AbortError')) ?? reasons[0];
}

/** Undoes what was begun, and frees the queue behind it. A transaction that has ended refuses, and needs nothing. */
function abandon(transaction: Writes) {
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
