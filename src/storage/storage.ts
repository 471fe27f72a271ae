import { connectTo } from './connection';
import { readKind, readStored, readValue } from './reading';
import { inReads, inWrites } from './transactions';
import type { Batch, Name, Reading, Stored, Value, Writing } from './values';
import { writeBatch } from './writing';

export type Storage = {
  readonly read: (names: readonly Name[]) => Promise<Reading<readonly (Value | undefined)[]>>;
  readonly readAll: (kind: string) => Promise<Reading<readonly Value[]>>;
  /** All that is stored, in every drawer. */
  readonly stored: () => Promise<Reading<readonly Stored[]>>;
  /** Has reached the disk when it returns `ok`. */
  readonly write: (batch: Batch) => Promise<Writing>;
};

/** The place on this device where sealed bytes are kept. What takes longer than `patience` ms is given up. */
export function openStorage({ name = 'verkostokartta', patience = 5000 } = {}): Storage {
  const connection = connectTo(name, patience);
  return {
    read: (names) =>
      connection.use((database) =>
        inReads(database, (reads) => Promise.all(names.map((wanted) => readValue(reads, wanted)))),
      ),
    readAll: (kind) => connection.use((database) => inReads(database, (reads) => readKind(reads, kind))),
    stored: () => connection.use((database) => inReads(database, readStored)),
    write: async (batch) => {
      const answer = await connection.use((database, givenUp) =>
        inWrites(database, givenUp, (writes) => writeBatch(writes, batch)),
      );
      if (!answer.ok) return answer;
      return answer.value ? { ok: false, problem: answer.value } : { ok: true };
    },
  };
}
