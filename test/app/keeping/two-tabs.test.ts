import { describe, expect, it, vi } from 'vitest';
import { aMap } from '../../makers';
import { aName, aShelf, often, saved, titles } from './a-shelf';
import { someLocks } from './some-locks';

describe('two tabs', () => {
  it('do not change one map at the same time from their lists', async () => {
    const [name, locks] = [aName(), someLocks()];
    const [one, other] = [await aShelf(name, { locks }), await aShelf(name, { locks })];
    const map = aMap();
    const open = await one.add(map);
    await saved(open);
    const refused = { ok: false, problem: 'openElsewhere' };
    expect(await other.rename(map.id, 'Toinen')).toEqual(refused);
    expect(await other.remove(map.id)).toEqual(refused);
    expect(await other.read(map.id)).toMatchObject({ ok: true });
    await open.close();
    expect(await other.rename(map.id, 'Toinen')).toMatchObject({ ok: true });
  });

  it('see each other’s maps in the list', async () => {
    const [name, locks] = [aName(), someLocks()];
    const [one, other] = [await aShelf(name, { locks }), await aShelf(name, { locks })];
    const map = aMap({ title: 'Yhteinen' });
    await (await one.add(map)).close();
    await vi.waitUntil(() => titles(other).includes('Yhteinen'), often);
    await other.rename(map.id, 'Muuttunut');
    await vi.waitUntil(() => titles(one).includes('Muuttunut'), often);
  });

  it('both keep what they add at the same time', async () => {
    const [name, locks] = [aName(), someLocks()];
    const tabs = await Promise.all([1, 2, 3].map(() => aShelf(name, { locks })));
    await Promise.all(
      tabs.map(async (tab, at) => {
        for (const count of [1, 2, 3]) await (await tab.add(aMap({ title: `${at}-${count}` }))).close();
      }),
    );
    const { health, problem, entries } = (await aShelf(name)).maps.getState();
    expect({ health, problem, count: entries.length }).toEqual({ health: 'ready', problem: undefined, count: 9 });
  });

  it('put back what the other has removed', async () => {
    const [name, locks] = [aName(), someLocks()];
    const [one, map] = [await aShelf(name, { locks }), aMap()];
    await (await one.add(map)).close();
    await one.remove(map.id);
    const other = await aShelf(name, { locks });
    expect(await other.putBack(map.id)).toMatchObject({ ok: true });
    await vi.waitUntil(() => titles(one).length === 1 && one.maps.getState().removed.length === 0, often);
    expect(await one.open(map.id)).toMatchObject({ ok: true });
  });
});

it('where the browser has no locks, maps are opened and saved all the same', async () => {
  const name = aName();
  const shelf = await aShelf(name, { locks: 'none' });
  const open = await shelf.add(aMap({ title: 'Ilman lukkoja' }));
  await open.close();
  expect(await shelf.rename(open.document.getState().map.id, 'Uusi')).toMatchObject({ ok: true });
  expect(titles(await aShelf(name, { locks: 'none' }))).toEqual(['Uusi']);
});
