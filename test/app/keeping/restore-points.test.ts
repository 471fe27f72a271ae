import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { templateFrame } from '../../../src/model/frames';
import type { NetworkMap } from '../../../src/model/network-map';
import type { OpenMap, Shelf } from '../../../src/ui/shelf';
import { aMap } from '../../makers';
import { garbled, told, withoutOtherTabs } from './a-device';
import { aName, aShelf, often, retitle, saved, titles } from './a-shelf';

withoutOtherTabs();

const minute = 60_000;
const day = 24 * 60 * minute;

describe('a restore point is made', () => {
  it('of the map as it was when it was opened, once something is done to it', async () => {
    const { shelf, map } = await aClosedMap('Ennen');
    const open = await opened(shelf, map);
    expect(await shelf.restorePoints(map.id)).toEqual([]);
    retitle(open, 'Jälkeen');
    retitle(open, 'Vielä');
    await saved(open);
    expect(await titlesOfPoints(shelf, map, 1)).toEqual(['Ennen']);
    expect(await shelf.restorePoints(map.id)).toEqual([{ number: 1, at: map.updatedAt, people: 0 }]);
  });

  it('every five minutes of work, whatever the clock does; the last one made comes first in every tab', async () => {
    const { name, shelf, map, clock } = await aClosedMap('0');
    const open = await opened(shelf, map);
    for (const [title, jump] of [
      ['a', minute],
      ['b', minute],
      ['c', 4 * minute],
      ['d', minute],
      ['an hour back, as when summer time ends', -60 * minute],
      ['a day back', -day],
      ['ten years back', -3653 * day],
      ['ten years ahead', 2 * 3653 * day],
    ] as const) {
      clock.time += jump;
      retitle(open, title);
      await saved(open);
    }
    const expected = [
      'ten years ahead',
      'ten years back',
      'a day back',
      'an hour back, as when summer time ends',
      'c',
      '0',
    ];
    expect(await titlesOfPoints(shelf, map, 6)).toEqual(expected);
    await open.close();

    const other = await aShelf(name, { now: () => new Date(0) });
    const there = await opened(other, map);
    retitle(there, 'long ago');
    await saved(there);
    expect(await titlesOfPoints(other, map, 6)).toEqual(expected);
    there.document.run({ verb: 'switchFrame', version: map.versions[0].id, frame: templateFrame('fourAreas') });
    await saved(there);
    expect(await titlesOfPoints(other, map, 7)).toEqual(['long ago', ...expected]);
    expect(await titlesNow(await aShelf(name), map)).toEqual(['long ago', ...expected]);
  });

  it('of the map before its frame is switched', async () => {
    const { shelf, map } = await aClosedMap('Alussa');
    const open = await opened(shelf, map);
    retitle(open, 'Ennen vaihtoa');
    await saved(open);
    const { id } = map.versions[0];
    open.document.run({ verb: 'switchFrame', version: id, frame: templateFrame('fourAreas') });
    await saved(open);
    expect(await titlesOfPoints(shelf, map, 2)).toEqual(['Ennen vaihtoa', 'Alussa']);
  });

  it('but not twice of the same', async () => {
    const { name, shelf, map } = await aClosedMap('Sama');
    for (const _ of [1, 2]) {
      const open = await opened(shelf, map);
      retitle(open, 'Toinen');
      open.document.undo();
      await open.close();
    }
    await titlesOfPoints(await aShelf(name), map, 1);
  });
});

describe('of restore points', () => {
  it('the last twenty are kept, and every one opens', async () => {
    const { name, shelf, map } = await aClosedMap('0');
    for (let at = 1; at <= 23; at += 1) await shelf.rename(map.id, String(at));
    const expected = Array.from({ length: 20 }, (_, at) => String(22 - at));
    await vi.waitUntil(async () => (await titlesNow(shelf, map))[0] === '22', often);
    expect(await titlesNow(await aShelf(name), map)).toEqual(expected);
    const database = await openDB(name);
    expect((await database.getAllKeys('values', IDBKeyRange.bound(['restore'], ['restore', []]))).length).toBe(20);
    database.close();
  });

  it('one opens as a new map, and the map itself stays as it is', async () => {
    const { shelf, map } = await aClosedMap('Ennen');
    await shelf.rename(map.id, 'Jälkeen');
    const [point] = await pointsOf(shelf, map, 1);
    const copy = await shelf.openRestorePoint(map.id, point?.number ?? 0, 'Silloin');
    expect(copy.ok && copy.value.document.getState().map.id).not.toBe(map.id);
    expect(titles(shelf).toSorted()).toEqual(['Jälkeen', 'Silloin']);
  });

  it('none opens in the place of another, or of the map', async () => {
    const { name, shelf, map } = await aClosedMap('0');
    for (const title of ['1', '2']) await shelf.rename(map.id, title);
    await pointsOf(shelf, map, 2);
    const database = await openDB(name);
    const one = await database.get('pieces', ['restore', `${map.id}/1`, 0]);
    await database.put('pieces', one, ['restore', `${map.id}/2`, 0]);
    await database.put('pieces', one, ['record', map.id, 0]);
    database.close();
    const later = await aShelf(name);
    expect(await later.readRestorePoint(map.id, 2)).toMatchObject({ ok: false });
    expect(await later.readRestorePoint(map.id, 1)).toMatchObject({ ok: true });
  });

  it('nothing is left when the map is forgotten', async () => {
    const { name, shelf, map } = await aClosedMap('Pois');
    await shelf.rename(map.id, 'Pois nyt');
    await pointsOf(shelf, map, 1);
    await shelf.removeForGood(map.id);
    const database = await openDB(name);
    const keys = [...(await database.getAllKeys('values')), ...(await database.getAllKeys('pieces'))];
    database.close();
    expect(JSON.stringify(keys)).not.toContain(map.id);
  });

  it('the newest that opens takes the place of a map that does not, which is told once', async () => {
    const { name, shelf, map } = await aClosedMap('0');
    for (const title of ['1', '2', '3']) await shelf.rename(map.id, title);
    await pointsOf(shelf, map, 3);
    await garbled(name, ([kind, of]) => kind === 'record' || of === `${map.id}/3`);
    const later = await aShelf(name);
    const read = await later.read(map.id);
    expect(read.ok && read.value.title).toBe('1');
    expect(told(later)).toEqual({ restored: { missing: 2 } });
    const next = await aShelf(name);
    expect(await next.read(map.id)).toEqual(read);
    expect(told(next)).toEqual({});
  });
});

async function aClosedMap(title: string) {
  const [name, clock] = [aName(), { time: Date.parse('2026-05-01T12:00:00Z') }];
  const shelf = await aShelf(name, { now: () => new Date(clock.time) });
  const map = aMap({ title });
  await (await shelf.add(map)).close();
  return { name, shelf, map, clock };
}

async function opened(shelf: Shelf, { id }: NetworkMap): Promise<OpenMap> {
  const open = await shelf.open(id);
  if (!open.ok) throw new Error(open.problem);
  return open.value;
}

/** A point is made after the save that it belongs to, and nothing waits for it. */
async function pointsOf(shelf: Shelf, { id }: NetworkMap, count: number) {
  await vi.waitUntil(async () => (await shelf.restorePoints(id)).length >= count, often);
  const points = await shelf.restorePoints(id);
  expect(points.length).toBe(count);
  return points;
}

async function titlesOfPoints(shelf: Shelf, map: NetworkMap, count: number) {
  await pointsOf(shelf, map, count);
  return titlesNow(shelf, map);
}

async function titlesNow(shelf: Shelf, { id }: NetworkMap) {
  const points = await shelf.restorePoints(id);
  const maps = await Promise.all(points.map(({ number }) => shelf.readRestorePoint(id, number)));
  return maps.map((map) => (map.ok ? map.value.title : map.problem));
}
