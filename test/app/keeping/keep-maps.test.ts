import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import type { MapId } from '../../../src/model/ids';
import { aMap } from '../../makers';
import { aName, aShelf, retitle, saved, titles } from './a-shelf';

describe('a map that is kept', () => {
  it('is found again, as it was, after the page is left', async () => {
    const name = aName();
    const shelf = await aShelf(name);
    const map = aMap({ title: 'Ennen' });
    const open = await shelf.add(map);
    retitle(open, 'Jälkeen');
    await saved(open);

    const later = await aShelf(name);
    expect(titles(later)).toEqual(['Jälkeen']);
    expect(later.lastOpened()).toBe(map.id);
    const again = await later.open(map.id);
    expect(again.ok && again.value.document.getState().map).toEqual(open.document.getState().map);
    expect(again.ok && again.value.saveState.getState()).toEqual({ state: 'saved' });
  });

  it('is told to be saved only when it is, and to be being saved before that', async () => {
    const open = await (await aShelf()).add(aMap());
    expect(open.saveState.getState()).toEqual({ state: 'saving' });
    await saved(open);
    retitle(open, 'Uusi');
    expect(open.saveState.getState()).toEqual({ state: 'saving' });
    await saved(open);
  });

  it('no longer counts as last opened when it has been closed', async () => {
    const name = aName();
    const shelf = await aShelf(name);
    await (await shelf.add(aMap())).close();
    expect((await aShelf(name)).lastOpened()).toBeUndefined();
  });

  it('can be read without being opened', async () => {
    const shelf = await aShelf();
    const map = aMap({ title: 'Luettava' });
    await (await shelf.add(map)).close();
    expect(await shelf.read(map.id)).toEqual({ ok: true, value: map });
    expect(await shelf.read('no-such-map' as MapId)).toEqual({ ok: false, problem: 'missing' });
  });

  it('is taken in as a copy when a map with its id is there already', async () => {
    const shelf = await aShelf();
    const map = aMap({ title: 'Sama' });
    await (await shelf.add(map)).close();
    const copy = await shelf.add({ ...map, title: 'Tuotu' });
    expect(copy.document.getState().map.id).not.toBe(map.id);
    expect(titles(shelf).toSorted()).toEqual(['Sama', 'Tuotu']);
  });

  it('is stored without being opened, where only that is asked; as a copy when its id is taken', async () => {
    const name = aName();
    const shelf = await aShelf(name);
    const open = await shelf.add(aMap({ title: 'Auki' }));
    const map = aMap({ title: 'Tuotu' });
    expect(await shelf.take(map)).toEqual({ ok: true, value: map.id });
    const copied = await shelf.take(map);
    expect(copied.ok && copied.value).not.toBe(map.id);
    const later = await aShelf(name);
    expect(titles(later).toSorted()).toEqual(['Auki', 'Tuotu', 'Tuotu']);
    expect(await later.read(map.id)).toEqual({ ok: true, value: map });
    expect(later.lastOpened()).toBe(open.document.getState().map.id);
  });

  it('is open twice in one tab as one and the same', async () => {
    const shelf = await aShelf();
    const map = aMap();
    const first = await shelf.add(map);
    const second = await shelf.open(map.id);
    expect(second.ok && second.value.document).toBe(first.document);
    await first.close();
    retitle(first, 'Vielä auki');
    expect(second.ok && (await saved(second.value))).toBe(true);
  });
});

describe('a blank map', () => {
  it('is not kept when it is closed before anything was done to it', async () => {
    const name = aName();
    const shelf = await aShelf(name);
    await (await shelf.add(aMap(), { blank: true })).close();
    expect(titles(shelf)).toEqual([]);
    expect(titles(await aShelf(name))).toEqual([]);
  });

  it('is kept once something has been done to it, even if that was undone', async () => {
    const name = aName();
    const open = await (await aShelf(name)).add(aMap({ title: '' }), { blank: true });
    retitle(open, 'x');
    open.document.undo();
    await open.close();
    expect(titles(await aShelf(name))).toEqual(['']);
  });

  it('is still blank after the page was loaded again', async () => {
    const name = aName();
    const map = aMap();
    await saved(await (await aShelf(name)).add(map, { blank: true }));
    const shelf = await aShelf(name);
    await shelf.forgetRemoved();
    expect(shelf.lastOpened()).toBe(map.id);
    const open = await shelf.open(map.id);
    if (open.ok) await open.value.close();
    expect(titles(shelf)).toEqual([]);
  });
});

describe('the list', () => {
  it('is newest first and knows the number of people', async () => {
    const shelf = await aShelf();
    await shelf.add(aMap({ title: 'Vanha', updatedAt: '2026-01-01T00:00:00.000Z' }));
    await shelf.add(aMap({ title: 'Uusi', updatedAt: '2026-05-01T00:00:00.000Z' }));
    await shelf.add(aMap({ title: 'Keskellä', updatedAt: '2026-03-01T00:00:00.000Z' }));
    expect(titles(shelf)).toEqual(['Uusi', 'Keskellä', 'Vanha']);
    expect(shelf.maps.getState().entries[0]?.people).toBe(0);
  });

  it('renames and duplicates maps that are not open', async () => {
    const name = aName();
    const shelf = await aShelf(name);
    const map = aMap({ title: 'Ennen' });
    await (await shelf.add(map)).close();
    expect(await shelf.rename(map.id, 'Jälkeen')).toEqual({ ok: true, value: map.id });
    const copied = await shelf.duplicate(map.id, 'Kopio');
    const later = await aShelf(name);
    expect(titles(later).toSorted()).toEqual(['Jälkeen', 'Kopio']);
    const copy = copied.ok ? await later.read(copied.value) : copied;
    expect(copy.ok && copy.value.versions).toEqual(map.versions);
  });

  it('loses a removed map, and has it again when it is put back', async () => {
    const name = aName();
    const shelf = await aShelf(name);
    const map = aMap({ title: 'Poistettava' });
    await (await shelf.add(map)).close();
    expect(await shelf.remove(map.id)).toEqual({ ok: true, value: map.id });
    expect(titles(shelf)).toEqual([]);
    expect(await shelf.open(map.id)).toEqual({ ok: false, problem: 'missing' });
    expect(await shelf.putBack(map.id)).toEqual({ ok: true, value: map.id });
    expect(titles(shelf)).toEqual(['Poistettava']);
    expect(titles(await aShelf(name))).toEqual(['Poistettava']);
  });

  it('leaves nothing of a map that was removed and forgotten', async () => {
    const name = aName();
    const shelf = await aShelf(name);
    const [gone, kept] = [aMap(), aMap({ title: 'Jää' })];
    for (const map of [gone, kept]) await (await shelf.add(map)).close();
    await shelf.removeForGood(gone.id);
    expect(await storedOf(name, gone.id)).toEqual([]);
    expect((await storedOf(name, kept.id)).length).toBeGreaterThan(0);
    expect((await aShelf(name)).maps.getState()).toMatchObject({ health: 'ready', entries: [{ title: 'Jää' }] });
  });
});

async function storedOf(name: string, id: string) {
  const database = await openDB(name);
  const keys = [...(await database.getAllKeys('values')), ...(await database.getAllKeys('pieces'))];
  database.close();
  return keys.filter((key) => Array.isArray(key) && key[1] === id);
}
