import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OpenMap } from '../../../src/ui/shelf';
import { aMap } from '../../makers';
import { entered, knownDoor, lockedUp, opened, passphrase } from '../door/a-door';
import { withFreshSettings } from '../door/fresh-settings';
import { aDevice, aName, aShelf, often, reaches, retitle, saved, titles } from './a-shelf';
import { closeAll, type Failure, failFrom, failures } from './faults';

const next = 'seitsemän muuta sanaa';
const each = Object.keys(failures) as Failure[];
/** What never answers when it is asked; all the others when they are written. */
const fail = (failure: Failure, kind: string) =>
  failFrom({ at: failure === 'hang' ? 'get' : 'put', failure, kind, after: 0 });

withFreshSettings();
afterEach(() => failFrom(undefined));

describe.each(['record', 'manifest'])('where the %s of a new map cannot be written', (kind) => {
  it.each(each)(
    '(%s) it is not said to be saved, is all there in memory, and is saved when that ends',
    async (failure) => {
      const [name, leave] = [aName(), vi.fn()];
      const shelf = await aShelf(name, { patience: 100, leave });
      const before = await shelf.add(aMap({ title: 'Ennen' }));
      await saved(before);
      fail(failure, kind);
      const map = await shelf.add(aMap({ title: 'Uusi' }));
      const states = statesOf(map);
      retitle(map, 'Uusi yhä');
      await reaches(map, 'notSaved');
      expect(titles(shelf).toSorted()).toEqual(['Ennen', 'Uusi yhä']);
      expect(states).not.toContain('saved');
      failFrom(undefined);
      await saved(map);
      await saved(before);
      expect(titles(await aShelf(name)).toSorted()).toEqual(['Ennen', 'Uusi yhä']);
      expect(leave).not.toHaveBeenCalled();
    },
  );
});

describe('where an earlier save cannot be written', () => {
  it.each(each)('(%s) the map is saved all the same, and the next earlier save is kept', async (failure) => {
    const [name, clock] = [aName(), { time: Date.parse('2026-05-01T12:00:00Z') }];
    const shelf = await aShelf(name, { patience: 100, now: () => new Date(clock.time) });
    const map = await shelf.add(aMap({ title: '0' }));
    const { id } = map.document.getState().map;
    const workOn = async (title: string) => {
      clock.time += 6 * 60_000;
      retitle(map, title);
      await saved(map);
    };
    await workOn('1');
    fail(failure, 'restore');
    await workOn('2');
    // Things are written one after another: when this is, the other has been tried.
    await shelf.keepDraft(id, undefined);
    const read = await (await aShelf(name)).read(id);
    expect(read.ok && read.value.title).toBe('2');
    failFrom(undefined);
    await workOn('3');
    const newest = async () => {
      const [point] = await shelf.restorePoints(id);
      const kept = await shelf.readRestorePoint(id, point?.number ?? 0);
      return kept.ok && kept.value.title;
    };
    await expect.poll(newest, often).toBe('3');
  });
});

describe('where the ways into the vault cannot be written', () => {
  it.each(each)('(%s) the choice of the first start waits, and is made when that ends', async (failure) => {
    const [name, device] = [aName(), aDevice()];
    const keeper = await knownDoor(name, { device, patience: 100 });
    fail(failure, 'header');
    keeper.withoutLock();
    await vi.waitUntil(() => keeper.door.getState().state === 'failed', often);
    failFrom(undefined);
    await (await (await opened(keeper)).shelf.add(aMap({ title: 'Valittu' }))).close();
    expect(titles(await aShelf(name, { device }))).toEqual(['Valittu']);
  });

  it.each(each)('(%s) the passphrase stays as it was, and is changed when that ends', async (failure) => {
    const [name, device, leave] = [aName(), aDevice(), vi.fn()];
    const { protection } = await lockedUp(name, device, { patience: 500, leave });
    fail(failure, 'header');
    expect(await protection.changePassphrase({ passphrase }, next)).toMatchObject({ ok: false });
    failFrom(undefined);
    expect(await entered(name, device)).toMatchObject({ state: 'open' });
    expect(await protection.changePassphrase({ passphrase }, next)).toEqual({ ok: true, value: undefined });
    expect(await entered(name, device, next)).toMatchObject({ state: 'open' });
    expect(leave).not.toHaveBeenCalled();
  });
});

it('when the browser closes its database at any moment, what is done then is stored all the same', async () => {
  const [name, leave] = [aName(), vi.fn()];
  const map = await (await aShelf(name, { leave })).add(aMap());
  await saved(map);
  for (const [at, pause] of [() => undefined, () => Promise.resolve(), macrotask].entries()) {
    retitle(map, `Muutos ${at}`);
    await pause();
    closeAll();
    await saved(map);
    expect(titles(await aShelf(name))).toEqual([`Muutos ${at}`]);
  }
  expect(leave).not.toHaveBeenCalled();
});

it('what is changed while a write is under way is stored by the next one, all of it at once', async () => {
  const name = aName();
  const map = await (await aShelf(name)).add(aMap());
  await saved(map);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  retitle(map, 'Ensin');
  for (const title of ['a', 'b', 'c', 'Viimeksi']) retitle(map, title);
  await saved(map);
  const written = put.mock.calls.filter(([, key]) => Array.isArray(key) && key[0] === 'entry' && key.length === 2);
  put.mockRestore();
  expect(written).toHaveLength(2);
  expect(titles(await aShelf(name))).toEqual(['Viimeksi']);
});

const macrotask = () => new Promise((resume) => setTimeout(resume));

/** Everything that is said of where its changes are, from now on. */
function statesOf({ saveState }: OpenMap): readonly string[] {
  const said = [saveState.getState().state as string];
  saveState.subscribe(({ state }) => said.push(state));
  return said;
}
