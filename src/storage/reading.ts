import type { Bytes } from './kept';
import { allOf, piecesFrom } from './key-ranges';
import { joined } from './pieces';
import { asked, type Reads } from './transactions';
import type { Name, Stored, Value } from './values';

export async function readValue(reads: Reads, { kind, of }: Name): Promise<Value | undefined> {
  const [row, pieces] = await Promise.all([
    asked(reads.objectStore('values').get([kind, of])),
    asked(reads.objectStore('pieces').getAll(piecesFrom({ kind, of }, 0))),
  ]);
  return row && { kind, of, revision: row.revision, format: row.format, bytes: joined(pieces) };
}

/** Every value of a kind, in few requests however many there are. */
export async function readKind(reads: Reads, kind: string): Promise<readonly Value[]> {
  const [keys, rows, pieceKeys, pieces] = await Promise.all([
    asked(reads.objectStore('values').getAllKeys(allOf(kind))),
    asked(reads.objectStore('values').getAll(allOf(kind))),
    asked(reads.objectStore('pieces').getAllKeys(allOf(kind))),
    asked(reads.objectStore('pieces').getAll(allOf(kind))),
  ]);
  const piecesOf = new Map<string, Bytes[]>();
  for (const [at, piece] of pieces.entries()) {
    const of = pieceKeys[at]?.[1] ?? '';
    piecesOf.set(of, [...(piecesOf.get(of) ?? []), piece]);
  }
  return keys.flatMap(([, of], at) => {
    const row = rows[at];
    const bytes = joined(piecesOf.get(of) ?? []);
    return row ? [{ kind, of, revision: row.revision, format: row.format, bytes }] : [];
  });
}

/** What there is, of every kind. */
export async function readStored(reads: Reads): Promise<readonly Stored[]> {
  const [keys, rows] = await Promise.all([
    asked(reads.objectStore('values').getAllKeys()),
    asked(reads.objectStore('values').getAll()),
  ]);
  return keys.map(([kind, of], at) => ({ kind, of, revision: rows[at]?.revision ?? 0 }));
}
