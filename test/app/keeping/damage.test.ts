import { type IDBPDatabase, openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import type { NetworkMap } from '../../../src/model/network-map';
import { aMap } from '../../makers';
import { aName, aShelf, retitle, saved, titles } from './a-shelf';

const damaged = { ok: false, problem: 'damaged' };

describe('a record is refused', () => {
  it('when it was put in the place of another map’s', async () => {
    const { name, maps } = await aFullShelf('Yksi', 'Toinen');
    await tamper(name, async (database) => {
      const [one, other] = [maps[0].id, maps[1].id];
      await database.put('values', await database.get('values', ['record', other]), ['record', one]);
      await database.put('pieces', await database.get('pieces', ['record', other, 0]), ['record', one, 0]);
    });
    const shelf = await aShelf(name);
    expect(await shelf.open(maps[0].id)).toEqual(damaged);
    expect(await shelf.open(maps[1].id)).toMatchObject({ ok: true });
  });

  it('when an older one was put back in its place', async () => {
    const { name, maps, change } = await aFullShelf('Vanha');
    const key = ['record', maps[0].id];
    const older = await tamper(name, async (database) => ({
      value: await database.get('values', key),
      piece: await database.get('pieces', [...key, 0]),
    }));
    await change(maps[0], 'Uusi');
    await tamper(name, async (database) => {
      await database.put('values', older.value, key);
      await database.put('pieces', older.piece, [...key, 0]);
    });
    const shelf = await aShelf(name);
    expect(await shelf.open(maps[0].id)).toMatchObject({ ok: true });
    // It is the restore point, which says the same as the older record, that was opened.
    expect(shelf.maps.getState().restored).toEqual({ missing: 1 });
  });

  it('when it says that it is of another revision or format', async () => {
    for (const wrong of [{ revision: 9 }, { format: 9 }]) {
      const { name, maps } = await aFullShelf('Kartta');
      await tamper(name, async (database) => {
        const key = ['entry', maps[0].id];
        await database.put('values', { ...(await database.get('values', key)), ...wrong }, key);
      });
      expect(await (await aShelf(name)).open(maps[0].id)).toEqual(damaged);
    }
  });

  it('when a piece of it has gone', async () => {
    const { name, maps } = await aFullShelf('x'.repeat(100_000));
    await tamper(name, (database) => database.delete('pieces', ['record', maps[0].id, 1]));
    expect(await (await aShelf(name)).open(maps[0].id)).toEqual(damaged);
  });
});

describe('the list says that maps are missing', () => {
  it('when one that should be there has gone, or cannot be read', async () => {
    for (const store of ['values', 'pieces']) {
      const { name, maps } = await aFullShelf('Poissa', 'Tallella');
      await tamper(name, (database) =>
        database.delete(store, store === 'values' ? ['entry', maps[0].id] : ['entry', maps[0].id, 0]),
      );
      const { problem, entries } = (await aShelf(name)).maps.getState();
      expect({ problem, titles: entries.map(({ title }) => title) }).toEqual({
        problem: 'mapsMissing',
        titles: ['Tallella'],
      });
    }
  });

  it('when a map and all that is said of it were put back to what they were before it was last closed', async () => {
    const { name, maps, change } = await aFullShelf('Vanha');
    const keys = ['entry', 'record'].map((kind) => [kind, maps[0].id]);
    const read = (database: IDBPDatabase) =>
      Promise.all(
        keys.map(async (key) => [await database.get('values', key), await database.get('pieces', [...key, 0])]),
      );
    const older = await tamper(name, read);
    await change(maps[0], 'Uusi');
    await tamper(name, async (database) => {
      for (const [at, key] of keys.entries()) {
        await database.put('values', older[at]?.[0], key);
        await database.put('pieces', older[at]?.[1], [...key, 0]);
      }
    });
    expect((await aShelf(name)).maps.getState().problem).toBe('mapsMissing');
  });

  it('when the list of what should be there is damaged; the maps are listed all the same', async () => {
    const { name } = await aFullShelf('Yksi', 'Toinen');
    await tamper(name, (database) => database.put('pieces', new Uint8Array(1024), ['manifest', '', 0]));
    const { problem, entries } = (await aShelf(name)).maps.getState();
    expect({ problem, count: entries.length }).toEqual({ problem: 'mapsMissing', count: 2 });
  });
});

describe('when everything kept is cleared away under an open page', () => {
  it('the open maps are stored again, and the others are told to be missing', async () => {
    const name = aName();
    const shelf = await aShelf(name);
    await (await shelf.add(aMap({ title: 'Suljettu' }))).close();
    const [idle, open] = [await shelf.add(aMap({ title: 'Auki' })), await shelf.add(aMap({ title: 'Auki myös' }))];
    await Promise.all([saved(idle), saved(open)]);
    await new Promise((cleared) => indexedDB.deleteDatabase(name).addEventListener('success', cleared));
    retitle(open, 'Muuttunut');
    await Promise.all([saved(open), saved(idle)]);
    const later = await aShelf(name);
    expect(titles(later).toSorted()).toEqual(['Auki', 'Muuttunut']);
    expect(later.maps.getState().problem).toBe('mapsMissing');
    const read = await later.read(open.document.getState().map.id);
    expect(read.ok && read.value).toEqual(open.document.getState().map);
  });

  it('and another tab has started anew, they are stored with the keys of that one', async () => {
    const name = aName();
    const open = await (await aShelf(name)).add(aMap({ title: 'Auki' }));
    await saved(open);
    await new Promise((cleared) => indexedDB.deleteDatabase(name).addEventListener('success', cleared));
    await aShelf(name);
    retitle(open, 'Muuttunut');
    await saved(open);
    expect(titles(await aShelf(name))).toEqual(['Muuttunut']);
  });
});

it('an empty database, as damage can leave behind, is an empty shelf', async () => {
  expect((await aShelf()).maps.getState()).toEqual({ health: 'ready', entries: [], removed: [] });
});

it('nothing of a map is written that could be read', async () => {
  const { name } = await aFullShelf('Salainen otsikko');
  const stored = await tamper(name, async (database) => [
    ...(await database.getAll('values')),
    ...(await database.getAll('pieces')).map((piece: Uint8Array) => new TextDecoder().decode(piece)),
  ]);
  expect(JSON.stringify(stored)).not.toContain('Salainen');
  expect(JSON.stringify(stored)).not.toContain('versions');
});

/** Maps that were made and closed, and the shelf they are on. */
async function aFullShelf(...titles: readonly string[]) {
  const name = aName();
  const shelf = await aShelf(name);
  const maps = titles.map((title) => aMap({ title })) as [NetworkMap, NetworkMap];
  for (const map of maps) await (await shelf.add(map)).close();
  const change = async ({ id }: NetworkMap, title: string) => {
    const open = await shelf.open(id);
    if (!open.ok) throw new Error(open.problem);
    retitle(open.value, title);
    await open.value.close();
  };
  return { name, maps, change };
}

async function tamper<Result>(name: string, work: (database: IDBPDatabase) => Promise<Result>): Promise<Result> {
  const database = await openDB(name);
  const result = await work(database);
  database.close();
  return result;
}
