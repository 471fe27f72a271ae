import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { valuesAndPieces } from '../../../src/storage/upgrades/1-values-and-pieces';
import { aName } from '../names';

it('a database begins with room for values and for their pieces, and nothing in it', async () => {
  const database = await openDB(aName(), 1, {
    upgrade: (made, _old, _new, transaction) => valuesAndPieces(made as never, transaction as never),
  });
  expect([...database.objectStoreNames]).toEqual(['pieces', 'values']);
  expect([await database.count('values'), await database.count('pieces')]).toEqual([0, 0]);
  database.close();
});
