import type { IDBPDatabase } from 'idb';
import { type Failure, failureOf } from './failure';
import type { Kept } from './kept';
import { openDatabase } from './open-database';
import { within } from './within';

/** Something asked of the database; it lets go of its transaction when told that it was given up. */
type Work<Value> = (database: IDBPDatabase<Kept>, givenUp: AbortSignal) => Promise<Value>;

type Answer<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Failure };

export type Connection = {
  readonly use: <Value>(work: Work<Value>) => Promise<Answer<Value>>;
};

/** Opened when first used, and anew after the browser has closed it or anything has failed. */
export function connectTo(name: string, patience: number): Connection {
  let opening: Promise<IDBPDatabase<Kept>> | undefined;
  let wasFull = false;

  const close = () => {
    // A database that opens only after it was given up must not stay open unseen.
    opening?.then((database) => database.close()).catch(() => undefined);
    opening = undefined;
  };

  const connected = () => {
    if (opening) return opening;
    const ended = () => {
      if (opening === mine) close();
    };
    const mine = openDatabase(name, { ended, orSpare: !wasFull });
    opening = mine;
    return mine;
  };

  return {
    use: async (work) => {
      const database = await answered(() => within(patience, connected()), 'unavailable');
      if (!database.ok) {
        close();
        // A browser whose disk is full cannot open the database either, and no longer says why.
        return wasFull && database.problem === 'unavailable' ? { ok: false, problem: 'full' } : database;
      }
      const givenUp = new AbortController();
      const answer = await answered(() => within(patience, work(database.value, givenUp.signal)), 'failed');
      wasFull = !answer.ok && answer.problem === 'full';
      if (!answer.ok) {
        givenUp.abort();
        close();
      }
      return answer;
    },
  };
}

async function answered<Value>(ask: () => Promise<Value>, otherwise: 'unavailable' | 'failed'): Promise<Answer<Value>> {
  try {
    return { ok: true, value: await ask() };
  } catch (error) {
    return { ok: false, problem: failureOf(error, otherwise) };
  }
}
