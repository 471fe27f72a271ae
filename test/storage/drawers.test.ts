import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { secondIn, storageIn } from '../../src/storage/drawers';
import { openSecondPlace } from '../../src/storage/second-place';
import { openStorage } from '../../src/storage/storage';
import type { Put } from '../../src/storage/values';
import { memoryDirectory } from './memory-directory';
import { aName } from './names';

describe('what is put into a drawer', () => {
  it('is found in it and in no other, in either place', async () => {
    const { storage, second } = places();
    const [mine, other] = [storageIn('b', storage), storageIn('a', storage)];
    await mine.write({ puts: [aValue('entry', 'map')] });
    await secondIn('b', second).write('map-1', [aValue('entry', 'map')]);
    const found = { ok: true, value: [expect.objectContaining({ kind: 'entry', of: 'map' })] };
    expect(await mine.read([{ kind: 'entry', of: 'map' }])).toEqual(found);
    expect(await mine.readAll('entry')).toEqual(found);
    expect(await other.readAll('entry')).toEqual({ ok: true, value: [] });
    expect(await storage.readAll('entry')).toEqual({ ok: true, value: [] });
    expect(await secondIn('b', second).names()).toEqual({ ok: true, value: new Set(['map-1']) });
    expect(await secondIn('', second).names()).toEqual({ ok: true, value: new Set() });
  });

  it.each(['', 'A', 'b', 'zz'])('stays when all others are emptied, as does the header (%j)', async (kept) => {
    const { storage } = places();
    const drawers = ['', 'A', 'b', 'b2', 'zz'];
    await storage.write({ puts: [aValue('header', '')] });
    for (const drawer of drawers) {
      await storageIn(drawer, storage).write({ puts: [aValue('entry', 'map'), aValue('templates', '')] });
    }
    await storage.write({ puts: [], keepsOnly: kept });
    const left = drawers.map(async (drawer) => (await all(drawer, storage)).length);
    expect(await Promise.all(left)).toEqual(drawers.map((drawer) => (drawer === kept ? 2 : 0)));
    expect(await storage.readAll('header')).toMatchObject({ value: [{ kind: 'header' }] });
  });
});

describe('what is written on the condition that nothing has changed', () => {
  it('is refused when something has, or has gone', async () => {
    const { storage } = places();
    await storage.write({ puts: [aValue('entry', 'one')] });
    const write = (of: string, revision: number) =>
      storage.write({ puts: [aValue('entry', 'two')], expects: [{ kind: 'entry', of, revision }] });
    expect(await write('one', 2)).toEqual({ ok: false, problem: 'stale' });
    expect(await write('gone', 1)).toEqual({ ok: false, problem: 'stale' });
    expect(await storage.stored()).toEqual({ ok: true, value: [{ kind: 'entry', of: 'one', revision: 1 }] });
    expect(await write('one', 1)).toEqual({ ok: true });
  });
});

function places() {
  const second = openSecondPlace({ name: 'copies', root: memoryDirectory().root, patience: 5000 });
  if (!second) throw new Error('a memory directory is a place');
  return { storage: openStorage({ name: aName() }), second };
}

async function all(drawer: string, storage: ReturnType<typeof openStorage>) {
  const own = storageIn(drawer, storage);
  const read = await Promise.all([own.readAll('entry'), own.readAll('templates')]);
  return read.flatMap((answer) => (answer.ok ? answer.value : []));
}

const aValue = (kind: string, of: string): Put => ({
  kind,
  of,
  revision: 1,
  format: 1,
  bytes: new Uint8Array([1, 2, 3]),
  buildsOn: 0,
});
