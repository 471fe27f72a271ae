import { afterEach, describe, expect, it, vi } from 'vitest';
import { aMap } from '../../makers';
import { aDoor, aName, aShelf, often, reaches, retitle, saved, titles } from './a-shelf';
import { failFrom } from './faults';

afterEach(() => failFrom(undefined));

describe('while storage fails', () => {
  it.each([
    ['quota', 'full'],
    ['fullDisk', 'full'],
    ['lost', 'failed'],
    ['aborted', 'failed'],
    ['invalid', 'failed'],
    ['inactive', 'failed'],
    ['hang', 'failed'],
  ] as const)(
    '(%s) an open map says it is not saved, stays as it is, and is saved when that ends',
    async (failure, problem) => {
      const name = aName();
      const map = await (await aShelf(name, { patience: 100 })).add(aMap());
      await saved(map);
      failFrom({ at: failure === 'hang' ? 'get' : 'put', failure, after: 0 });
      retitle(map, 'Ensin');
      retitle(map, 'Sitten');
      await reaches(map, 'notSaved');
      expect(map.saveState.getState()).toEqual({ state: 'notSaved', problem });
      expect(map.document.getState().map.title).toBe('Sitten');
      failFrom(undefined);
      await saved(map);
      expect(titles(await aShelf(name))).toEqual(['Sitten']);
    },
  );

  it('a map that is closed is not let go before it is on the disk', async () => {
    const name = aName();
    const shelf = await aShelf(name);
    const map = await shelf.add(aMap());
    await saved(map);
    failFrom({ at: 'put', failure: 'quota', after: 0 });
    retitle(map, 'Muistissa');
    await map.close();
    expect(shelf.maps.getState().unsaved).toEqual(['Muistissa']);
    const again = await shelf.open(map.document.getState().map.id);
    expect(again.ok && again.value.document).toBe(map.document);
    if (again.ok) await again.value.close();
    failFrom(undefined);
    await saved(map);
    expect(shelf.maps.getState().unsaved).toBeUndefined();
    expect(titles(await aShelf(name))).toEqual(['Muistissa']);
  });

  it('a map can be removed from a full disk', async () => {
    const name = aName();
    const shelf = await aShelf(name);
    const map = aMap();
    await (await shelf.add(map)).close();
    failFrom({ at: 'put', failure: 'quota', after: 0 });
    expect(await shelf.remove(map.id)).toMatchObject({ ok: true });
    expect(titles(shelf)).toEqual([]);
    expect(shelf.maps.getState().removed).toMatchObject([{ id: map.id }]);
    failFrom(undefined);
    await vi.waitUntil(async () => titles(await aShelf(name)).length === 0, often);
  });
});

describe('where nothing can be kept', () => {
  it('the door says so; for one-time use maps are listed, opened, renamed, copied and removed in memory', async () => {
    failFrom({ at: 'open', failure: 'lost', after: 0 });
    const { door, oneTime } = aDoor(aName());
    await expect.poll(door.getState).toEqual({ state: 'failed', problem: 'unavailable' });
    oneTime();
    const opened = door.getState();
    if (opened.state !== 'open') throw new Error(opened.state);
    const { shelf } = opened;
    expect(shelf.maps.getState()).toEqual({ health: 'memoryOnly', entries: [], removed: [] });
    const map = await shelf.add(aMap({ title: 'Hetken' }));
    const { id } = map.document.getState().map;
    retitle(map, 'Muutettu');
    await reaches(map, 'memoryOnly');
    await map.close();
    expect(titles(shelf)).toEqual(['Muutettu']);
    expect(await shelf.rename(id, 'Uusi')).toEqual({ ok: true, value: id });
    const copied = await shelf.duplicate(id, 'Kopio');
    expect(titles(shelf).toSorted()).toEqual(['Kopio', 'Uusi']);
    if (copied.ok) await shelf.removeForGood(copied.value);
    expect(titles(shelf)).toEqual(['Uusi']);
    expect(await shelf.open(id)).toMatchObject({ ok: true });
  });

  it('the door opens once it can be done after all', async () => {
    const name = aName();
    await (await (await aShelf(name)).add(aMap({ title: 'Tallella' }))).close();
    failFrom({ at: 'open', failure: 'hang', after: 0 });
    const { door } = aDoor(name, { patience: 100 });
    await expect.poll(door.getState).toEqual({ state: 'failed', problem: 'failed' });
    failFrom(undefined);
    await expect.poll(() => door.getState().state, often).toBe('open');
    expect(titles(await aShelf(name))).toEqual(['Tallella']);
  });

  it('the database of a later version of the program is left alone', async () => {
    const name = aName();
    const later = indexedDB.open(name, 99);
    await new Promise((opened) => later.addEventListener('success', opened));
    const { door } = aDoor(name);
    await expect.poll(door.getState).toEqual({ state: 'failed', problem: 'newer' });
    later.result.close();
  });
});
