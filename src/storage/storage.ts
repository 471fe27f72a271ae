import { connectTo, type Yielding } from './connection';
import { readKind, readStored, readValue } from './reading';
import { originRoot, type Root } from './second-place';
import { inReads, inWrites } from './transactions';
import type { Upgrade } from './upgrades/upgrade';
import { upgrades } from './upgrades/upgrades';
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

type Parts = {
  readonly name?: string;
  /** What takes longer is given up, in ms. */
  readonly patience?: number;
  /** Of the second place, where a copy is made before an upgrade. */
  readonly root?: Root | undefined;
  readonly steps?: readonly Upgrade[];
  readonly yielding?: Yielding;
};

/** The place on this device where sealed bytes are kept. */
export function openStorage({
  name = 'verkostokartta',
  patience = 5000,
  root = originRoot(),
  steps = upgrades,
  yielding = nothing,
}: Parts = {}): Storage {
  const connection = connectTo({ name, patience, root, steps, yielding });
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

const nothing: Yielding = { settle: async () => undefined, gone: () => undefined };
