import { outside } from './drawer';
import type { Bytes } from './kept';
import { allUnder, piecesFrom } from './key-ranges';
import { cut, joined } from './pieces';
import { asked, type Writes } from './transactions';
import type { Batch, Put, Refusal } from './values';

/**
 * Asks for everything at once, the checks first: waiting for their answers before writing would cost a turn of a page
 * that may be busy drawing. What a failed check wrote is undone by whoever began the transaction.
 */
export async function writeBatch(writes: Writes, batch: Batch): Promise<Refusal | undefined> {
  const values = writes.objectStore('values');
  const pieces = writes.objectStore('pieces');
  const { puts, drops = [], dropsUnder = [], needs, expects = [], keepsOnly } = batch;
  const others = keepsOnly === undefined ? [] : outside(keepsOnly);
  const answers = Promise.all([
    needs && asked(pieces.getAll(piecesFrom(needs, 0))),
    ...[...puts, ...expects].map(({ kind, of }) => asked(values.get([kind, of]))),
  ]);
  const checks = asked(answers);
  const requests = [
    ...puts.flatMap((put) => putValue(writes, put)),
    ...drops.flatMap(({ kind, of }) => [
      asked(values.delete([kind, of])),
      asked(pieces.delete(piecesFrom({ kind, of }, 0))),
    ]),
    ...dropsUnder.flatMap((name) => [asked(values.delete(allUnder(name))), asked(pieces.delete(allUnder(name)))]),
    ...others.flatMap((range) => [asked(values.delete(range)), asked(pieces.delete(range))]),
  ];
  const [needed, ...stored] = await checks;
  if (needs && !same(joined(needed ?? []), needs.bytes)) return 'lost';
  if (puts.some(({ buildsOn }, at) => (stored[at]?.revision ?? 0) > buildsOn)) return 'stale';
  if (expects.some(({ revision }, at) => stored[puts.length + at]?.revision !== revision)) return 'stale';
  writes.commit();
  await Promise.all(requests);
  return undefined;
}

function putValue(writes: Writes, { kind, of, revision, format, bytes }: Put) {
  const pieces = writes.objectStore('pieces');
  const parts = cut(bytes);
  return [
    asked(writes.objectStore('values').put({ revision, format, pieces: parts.length }, [kind, of])),
    ...parts.map((part, at) => asked(pieces.put(part, [kind, of, at]))),
    // A longer value may have been there before.
    asked(pieces.delete(piecesFrom({ kind, of }, parts.length))),
  ];
}

const same = (some: Bytes, others: Bytes) =>
  some.length === others.length && some.every((byte, at) => byte === others[at]);
