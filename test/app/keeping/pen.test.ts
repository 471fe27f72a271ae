import { expect, it, vi } from 'vitest';
import type { MapId } from '../../../src/model/ids';
import type { OpenMap, PenState, Shelf } from '../../../src/ui/shelf';
import { aMap } from '../../makers';
import { aName, aShelf, often, reaches, retitle, saved } from './a-shelf';
import { someLocks } from './some-locks';

const title = (map: OpenMap) => map.document.getState().map.title;
const shows = (map: OpenMap, wanted: string) => vi.waitUntil(() => title(map) === wanted, often);
const pen = (map: OpenMap) => map.pen.state.getState();
const penIs = (map: OpenMap, wanted: Partial<PenState & { asked: string }>) =>
  vi.waitUntil(() => Object.entries(wanted).every(([key, value]) => Reflect.get(pen(map), key) === value), often);
const here = (map: OpenMap) => penIs(map, { at: 'here' });

async function opened(shelf: Shelf, id: MapId): Promise<OpenMap> {
  const map = await shelf.open(id);
  if (!map.ok) throw new Error(map.problem);
  return map.value;
}

/** One map in several tabs; the first one writes it. */
async function inTabs(count: number, tab: Parameters<typeof aShelf>[1] = {}) {
  const [name, locks] = [aName(), someLocks()];
  const first = await aShelf(name, { locks, ...tab });
  const writer = await first.add(aMap({ title: 'Alku' }));
  await saved(writer);
  const { id } = writer.document.getState().map;
  const others: OpenMap[] = [];
  for (let at = 1; at < count; at += 1) others.push(await opened(await aShelf(name, { locks, ...tab }), id));
  const [second, third] = others as [OpenMap, OpenMap];
  return { name, locks, id, first, writer, second, third };
}

/** A tab that neither hears nor says anything: it has hung. */
async function silently<Done>(work: () => Promise<Done>): Promise<Done> {
  vi.stubGlobal('BroadcastChannel', undefined);
  const done = await work();
  vi.unstubAllGlobals();
  return done;
}

it('in a second tab the map is read, follows every change, and cannot be changed', async () => {
  const { writer, second } = await inTabs(2);
  expect(pen(second)).toEqual({ at: 'elsewhere' });
  retitle(writer, 'Muuttunut');
  await shows(second, 'Muuttunut');
  writer.document.undo();
  await shows(second, 'Alku');
  expect(retitle(second, 'Täältä')).toBe(false);
  expect([second.document.undo(), second.document.redo(), title(second)]).toEqual([undefined, undefined, 'Alku']);
});

it('what is the same in a map that is followed stays the very same', async () => {
  const { writer, second } = await inTabs(2);
  const before = second.document.getState().map.versions;
  retitle(writer, 'Muuttunut');
  await shows(second, 'Muuttunut');
  expect(second.document.getState().map.versions).toBe(before);
});

it('the pen moves when it is asked for: what is half done is settled and stored first', async () => {
  const { writer, second, name } = await inTabs(2);
  writer.pen.beforeGiving(() => retitle(writer, 'Kesken'));
  second.pen.ask();
  await here(second);
  expect(pen(second)).toEqual({ at: 'here', moved: true });
  expect(pen(writer)).toEqual({ at: 'elsewhere' });
  expect(title(second)).toBe('Kesken');
  expect(retitle(writer, 'Liian myöhään')).toBe(false);
  retitle(second, 'Toinen');
  await saved(second);
  await shows(writer, 'Toinen');
  expect((await aShelf(name)).maps.getState().entries.map((entry) => entry.title)).toEqual(['Toinen']);
});

it('undoing begins anew where the pen went, and goes on where it came back to an unchanged map', async () => {
  const { writer, second } = await inTabs(2);
  retitle(writer, 'Yksi');
  second.pen.ask();
  await here(second);
  expect(second.document.getState().past).toEqual([]);
  writer.pen.ask();
  await here(writer);
  expect(writer.document.undo()).toMatchObject({ before: { title: 'Alku' } });
  second.pen.ask();
  await here(second);
  retitle(second, 'Kaksi');
  writer.pen.ask();
  await here(writer);
  expect([title(writer), writer.document.getState().past]).toEqual(['Kaksi', []]);
});

it('when the tab that writes is closed, the one that has been open longest goes on', async () => {
  const { writer, second, third } = await inTabs(3);
  retitle(writer, 'Viimeinen');
  await writer.close();
  await here(second);
  expect([pen(third).at, title(second)]).toEqual(['elsewhere', 'Viimeinen']);
  await second.close();
  await here(third);
  retitle(third, 'Kolmas');
  await saved(third);
});

it('the pen goes to the tab that asked, not to the one that has waited longest, and back in the queue again', async () => {
  const { writer, second, third } = await inTabs(3);
  third.pen.ask();
  await here(third);
  expect([pen(writer).at, pen(second).at]).toEqual(['elsewhere', 'elsewhere']);
  await third.close();
  await here(second);
});

it('two that ask at once get it one after the other', async () => {
  const { second, third } = await inTabs(3);
  const had = new Set<OpenMap>();
  for (const map of [second, third]) map.pen.state.subscribe(({ at }) => at === 'here' && had.add(map));
  second.pen.ask();
  third.pen.ask();
  await vi.waitUntil(() => had.size === 2, often);
});

it('a tab that does not answer is told of; who takes the pen all the same goes on from what was stored', async () => {
  const [name, locks] = [aName(), someLocks()];
  const writer = await silently(async () => (await aShelf(name, { locks })).add(aMap({ title: 'Alku' })));
  await saved(writer);
  const other = await opened(await aShelf(name, { locks, silence: 60 }), writer.document.getState().map.id);
  other.pen.ask();
  await penIs(other, { at: 'elsewhere', asked: 'silent' });
  other.pen.leave();
  expect(pen(other)).toEqual({ at: 'elsewhere' });
  other.pen.take();
  await here(other);
  await penIs(writer, { at: 'elsewhere' });
  expect(retitle(writer, 'Liian myöhään')).toBe(false);
  retitle(other, 'Jatkuu');
  await saved(other);
});

it('what a tab had not stored when the pen was taken from it is set aside, and never laid over what is newer', async () => {
  const [name, locks] = [aName(), someLocks()];
  // Its storage hangs as well: nothing it does gets to the disk.
  const hung = await silently(async () => (await aShelf(name, { locks })).add(aMap({ title: 'Alku' })));
  await saved(hung);
  const { id } = hung.document.getState().map;
  const other = await opened(await aShelf(name, { locks }), id);
  let release: () => void = () => undefined;
  const gate = new Promise<void>((open) => {
    release = open;
  });
  const held = vi.spyOn(crypto.subtle, 'encrypt').mockImplementationOnce(async (...rest) => {
    await gate;
    return crypto.subtle.encrypt(...rest);
  });
  retitle(hung, 'Tallentamatta');
  await vi.waitUntil(() => held.mock.calls.length > 0, often);
  other.pen.take();
  await here(other);
  retitle(other, 'Uudempi');
  await saved(other);
  release();
  await vi.waitUntil(() => 'setAside' in pen(hung), often);
  expect(pen(hung)).toMatchObject({ at: 'elsewhere', setAside: { title: 'Tallentamatta' } });
  expect(await (await aShelf(name)).read(id)).toMatchObject({ ok: true, value: { title: 'Uudempi' } });
});

it('where the browser has no locks, a tab that was left behind never writes over what is newer, however often it tries', async () => {
  const name = aName();
  const [one, other] = [await aShelf(name, { locks: 'none' }), await aShelf(name, { locks: 'none' })];
  const first = await one.add(aMap({ title: 'Alku' }));
  await saved(first);
  const second = await opened(other, first.document.getState().map.id);
  for (const round of [1, 2, 3]) {
    retitle(second, `Uudempi ${round}`);
    await saved(second);
  }
  retitle(first, 'Jäi jälkeen');
  await reaches(first, 'notSaved');
  // It hears of the others and looks, and tries again and again.
  for (const round of [4, 5, 6]) {
    retitle(second, `Uudempi ${round}`);
    await saved(second);
    await one.read(first.document.getState().map.id);
  }
  await vi.waitUntil(() => one.maps.getState().health === 'ready', often);
  expect(first.saveState.getState()).toMatchObject({ state: 'notSaved', problem: 'changedElsewhere' });
  expect(await (await aShelf(name)).read(first.document.getState().map.id)).toMatchObject({
    value: { title: 'Uudempi 6' },
  });
});

it('when a map that is read is forgotten in the tab that wrote it, this is told, and it does not come back', async () => {
  const [name, locks] = [aName(), someLocks()];
  const writer = await (await aShelf(name, { locks })).add(aMap({ title: 'Tyhjä' }), { blank: true });
  await saved(writer);
  const other = await opened(await aShelf(name, { locks }), writer.document.getState().map.id);
  await writer.close();
  await penIs(other, { gone: 'removed' } as never);
  expect((await aShelf(name)).maps.getState().entries).toEqual([]);
});
