import type { Bytes } from './kept';
import { piecesFrom } from './key-ranges';
import { cut, joined } from './pieces';
import { asked, type Writes } from './transactions';
import type { Batch, Put, Refusal } from './values';

/** Asks for everything without waiting for any of it; the end of the transaction tells whether it was done. */
export async function writeBatch(writes: Writes, batch: Batch): Promise<Refusal | undefined> {
  const values = writes.objectStore('values');
  const pieces = writes.objectStore('pieces');
  const { puts, drops = [], needs } = batch;
  const [needed, ...stored] = await Promise.all([
    needs && asked(pieces.getAll(piecesFrom(needs, 0))),
    ...puts.map(({ kind, of }) => asked(values.get([kind, of]))),
  ]);
  if (needs && !same(joined(needed ?? []), needs.bytes)) return 'lost';
  if (puts.some(({ buildsOn }, at) => (stored[at]?.revision ?? 0) > buildsOn)) return 'stale';

  for (const [at, put] of puts.entries()) putValue(writes, put, stored[at]?.pieces ?? 0);
  for (const { kind, of } of drops) {
    void asked(values.delete([kind, of]));
    void asked(pieces.delete(piecesFrom({ kind, of }, 0)));
  }
  writes.commit();
  return undefined;
}

function putValue(writes: Writes, { kind, of, revision, format, bytes }: Put, piecesBefore: number) {
  const pieces = writes.objectStore('pieces');
  const parts = cut(bytes);
  void asked(writes.objectStore('values').put({ revision, format, pieces: parts.length }, [kind, of]));
  for (const [at, part] of parts.entries()) void asked(pieces.put(part, [kind, of, at]));
  if (piecesBefore > parts.length) void asked(pieces.delete(piecesFrom({ kind, of }, parts.length)));
}

const same = (some: Bytes, others: Bytes) =>
  some.length === others.length && some.every((byte, at) => byte === others[at]);
