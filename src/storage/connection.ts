import type { IDBPDatabase } from 'idb';
import { type Failure, failureOf } from './failure';
import type { Kept } from './kept';
import { openDatabase, type Ways } from './open-database';
import { within } from './within';

/** Something asked of the database; it lets go of its transaction when told that it was given up. */
type Work<Value> = (database: IDBPDatabase<Kept>, givenUp: AbortSignal) => Promise<Value>;

type Answer<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Failure };

export type Connection = {
  readonly use: <Value>(work: Work<Value>) => Promise<Answer<Value>>;
};

/** What is done when a later version of the program, in another tab, asks for the database. */
export type Yielding = {
  /** Stores what is not stored yet: the other one waits for it. */
  readonly settle: () => Promise<unknown>;
  /** The database has been let go of, for as long as this page lasts. */
  readonly gone: () => void;
};

type Parts = Pick<Ways, 'steps' | 'root' | 'patience'> & { readonly name: string; readonly yielding: Yielding };

/** Opened when first used, and anew after the browser has closed it or anything has failed. */
export function connectTo({ name, yielding, ...parts }: Parts): Connection {
  const { patience } = parts;
  let opening: Promise<IDBPDatabase<Kept>> | undefined;
  let waiting: 'blocked' | 'upgrading' | undefined;
  let wasFull = false;
  let isYielded = false;

  const close = () => {
    // A database that opens only after it was given up must not stay open unseen.
    opening?.then((database) => database.close()).catch(() => undefined);
    opening = undefined;
  };

  /** Nothing is written any more once it has been let go of: not even what a slow answer made wait. */
  const letGo = async () => {
    // The other one waits no longer for what cannot be stored.
    await within(patience / 2, yielding.settle()).catch(() => undefined);
    isYielded = true;
    close();
    yielding.gone();
  };

  const connected = () => {
    if (opening) return opening;
    waiting = undefined;
    const ended = () => {
      if (opening === mine) close();
    };
    const mine = openDatabase(name, {
      ...parts,
      ended,
      askedFor: () => void letGo(),
      waits: (why) => {
        waiting = why;
      },
      orSpare: !wasFull,
    });
    opening = mine;
    return mine;
  };

  return {
    use: async (work) => {
      if (isYielded) return { ok: false, problem: 'newer' };
      const database = await answered(() => within(patience, connected()), 'unavailable');
      if (!database.ok) {
        // It will open by itself, and the next one who asks waits for that.
        if (database.problem === 'slow' && waiting) return { ok: false, problem: waiting };
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
