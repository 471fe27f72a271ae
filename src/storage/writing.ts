import type { Bytes } from './kept';
import { piecesFrom } from './key-ranges';
import { cut, joined } from './pieces';
import { asked, type Writes } from './transactions';
import type { Batch, Put, Refusal } from './values';

/** Asks for everything before waiting for any of it, so that the transaction can commit in one go. */
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

  const requests = [
    ...puts.flatMap((put, at) => putValue(writes, put, stored[at]?.pieces ?? 0)),
    ...drops.flatMap(({ kind, of }) => [
      asked(values.delete([kind, of])),
      asked(pieces.delete(piecesFrom({ kind, of }, 0))),
    ]),
  ];
  writes.commit();
  await Promise.all(requests);
  return undefined;
}

function putValue(writes: Writes, { kind, of, revision, format, bytes }: Put, piecesBefore: number) {
  const pieces = writes.objectStore('pieces');
  const parts = cut(bytes);
  const requests: Promise<unknown>[] = [
    asked(writes.objectStore('values').put({ revision, format, pieces: parts.length }, [kind, of])),
    ...parts.map((part, at) => asked(pieces.put(part, [kind, of, at]))),
  ];
  if (piecesBefore > parts.length) requests.push(asked(pieces.delete(piecesFrom({ kind, of }, parts.length))));
  return requests;
}

const same = (some: Bytes, others: Bytes) =>
  some.length === others.length && some.every((byte, at) => byte === others[at]);
