import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { openIndex } from '../../../src/app/keeping/sealed-index';
import type { MapId } from '../../../src/model/ids';
import { openSecondPlace } from '../../../src/storage/second-place';
import { openStorage } from '../../../src/storage/storage';
import type { Value } from '../../../src/storage/values';
import { openVault } from '../../../src/vault/vault';
import { aMap } from '../../makers';
import { aKeptDevice, settled, withoutOtherTabs } from './a-device';
import { aName, aShelf, type Device, often, titles } from './a-shelf';

withoutOtherTabs();

const removedOn = Date.parse('2026-11-20T10:00:00.000Z');
const day = 24 * 60 * 60_000;
const tenYears = 3652 * day;
const after = (time: number) => () => new Date(removedOn + time);

describe('a removed map', () => {
  it('is kept with the day until which it is, and can be put back after a new start', async () => {
    const { name, map } = await aRemovedMap();
    const later = await aShelf(name);
    const { entries, removed } = later.maps.getState();
    expect(entries).toEqual([]);
    expect(removed).toMatchObject([
      { title: 'Poistettu', removedAt: '2026-11-20T10:00:00.000Z', keptUntil: '2026-11-27T10:00:00.000Z' },
    ]);
    expect(await later.open(map.id)).toEqual({ ok: false, problem: 'missing' });
    expect(await later.putBack(map.id)).toEqual({ ok: true, value: map.id });
    expect(later.maps.getState().removed).toEqual([]);
    expect(titles(await aShelf(name))).toEqual(['Poistettu']);
  });

  it('is dropped when starts a day apart have found it older than a week', async () => {
    const { name } = await aRemovedMap();
    for (const time of [0, 6 * day, 7 * day - 1, 7 * day, 7 * day + 1, 8 * day - 1]) {
      expect(await keptAtStart(name, time)).toBe(1);
    }
    expect(await keptAtStart(name, 8 * day)).toBe(0);
  });

  it('is not dropped early by a clock that is wrong, backwards or forwards', async () => {
    const { name } = await aRemovedMap();
    const wrong = [-tenYears, -1, tenYears, day, tenYears, tenYears + day - 1, -day, 7 * day, -tenYears, tenYears];
    for (const time of wrong) expect(await keptAtStart(name, time)).toBe(1);
    expect(await keptAtStart(name, 6 * day)).toBe(1);
    expect(await keptAtStart(name, 7 * day)).toBe(1);
  });

  it('that was put back and removed again is kept for another week', async () => {
    const { name, map } = await aRemovedMap();
    await keptAtStart(name, 7 * day);
    const shelf = await aShelf(name, { now: after(7 * day) });
    await shelf.putBack(map.id);
    await shelf.remove(map.id);
    expect(await keptAtStart(name, 13 * day)).toBe(1);
  });

  it('leaves nothing in either place when it is dropped for good, and no key that opens what was kept of it', async () => {
    const { name, device, maps } = await aKeptDevice('Pois tästä', 'Jää');
    const [{ id }, stays] = maps;
    const shelf = await aShelf(name, { device });
    await shelf.rename(id, 'Pois vielä');
    await vi.waitUntil(async () => (await shelf.restorePoints(id)).length > 0, often);
    await (await openedAndLeft(shelf, id)).close();
    await settled(device);
    const before = await allKept(name, device);
    expect(before.text).toContain('Pois vielä');
    expect(before.values.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['restore', 'points', 'entry']));
    expect(await keysOf(before, id)).not.toEqual([]);

    expect(await shelf.removeForGood(id)).toEqual({ ok: true, value: id });
    await settled(device);
    const now = await allKept(name, device);
    expect(now.text).not.toContain(id);
    expect(now.text).not.toContain('Pois');
    expect(await keysOf(now, id)).toEqual([]);
    expect(await keysOf(now, stays.id)).not.toEqual([]);
    expect((await aShelf(name, { device })).maps.getState()).toMatchObject({
      entries: [{ title: 'Jää!' }],
      removed: [],
    });
  });
});

async function aRemovedMap() {
  const name = aName();
  const shelf = await aShelf(name, { now: after(0) });
  const map = aMap({ title: 'Poistettu' });
  await (await shelf.add(map)).close();
  await shelf.remove(map.id);
  return { name, map };
}

/** How many removed maps there are still after a start at that time. */
async function keptAtStart(name: string, time: number): Promise<number> {
  const shelf = await aShelf(name, { now: after(time) });
  await shelf.forgetRemoved();
  return (await aShelf(name)).maps.getState().removed.length;
}

/** The map that was open last is named in what is kept too. */
async function openedAndLeft(shelf: Awaited<ReturnType<typeof aShelf>>, id: MapId) {
  const open = await shelf.open(id);
  if (!open.ok) throw new Error('It should open.');
  return open.value;
}

type Kept = { readonly values: readonly Value[]; readonly text: string; readonly header: Value };

/** All values in both places, and whatever of their names and contents can be read with the keys of the vault. */
async function allKept(name: string, { directory }: Device): Promise<Kept> {
  const database = await openDB(name);
  const names = [...(await database.getAllKeys('values')), ...(await database.getAllKeys('pieces'))];
  database.close();
  const kinds = new Set(names.flatMap((key) => (Array.isArray(key) ? [String(key[0])] : [])));
  const storage = openStorage({ name });
  const read = await Promise.all([...kinds].map((kind) => storage.readAll(kind)));
  const second = openSecondPlace({ name, root: directory.root, patience: 20_000 });
  const files = await second?.names();
  const copies = await Promise.all([...(files?.ok ? files.value : [])].map((file) => second?.read(file)));
  const copied = copies.flatMap((copy) => (copy?.ok ? copy.value.flatMap(({ values }) => values) : []));
  const values = [...read.flatMap((one) => (one.ok ? one.value : [])), ...copied];
  const header = values.find(({ kind }) => kind === 'header');
  const vault = header && (await openVault(header.bytes));
  if (!header || !vault?.ok) throw new Error('There should be a vault.');
  const contents = await Promise.all(values.map((value) => openIndex<object>(vault.value, value)));
  return { values, header, text: JSON.stringify([names, [...directory.files.keys()], values.map(named), contents]) };
}

const named = ({ kind, of }: Value) => `${kind} ${of}`;

/** Every text in what can be read that is the wrapped key of this map. */
async function keysOf({ text, header }: Kept, id: string): Promise<readonly string[]> {
  const vault = await openVault(header.bytes);
  if (!vault.ok) return [];
  const texts = [...new Set(text.match(/[\w+/=-]{20,}/gu))];
  const opened = await Promise.all(texts.map((one) => vault.value.openMapKey(id, one).catch(() => ({ ok: false }))));
  return texts.filter((_, at) => opened[at]?.ok);
}
