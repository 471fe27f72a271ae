import { expect, it, vi } from 'vitest';
import { keepDoor } from '../../../src/app/door/doorkeeper';
import { keepMaps } from '../../../src/app/keeping/keep-maps';
import type { MapId } from '../../../src/model/ids';
import { openStorage } from '../../../src/storage/storage';
import { readCopyBefore } from '../../../src/storage/upgrade-with-copy';
import { upgrades } from '../../../src/storage/upgrades/upgrades';
import type { Shelf } from '../../../src/ui/shelf';
import { laterCodec } from '../../files/steps/later-files';
import { quick } from '../../vault/quick-stretch';
import { aKeptDevice, copiedBy, emptied, withoutOtherTabs } from './a-device';
import { aShelf, type Device, often, retitle, saved, titles } from './a-shelf';
import { someLocks } from './some-locks';

withoutOtherTabs();

/** What a later version sees of the device: one that writes maps in another way. */
async function laterShelf(name: string, { directory, counter }: Device): Promise<Shelf> {
  const places = { name, root: directory.root, counter, locks: someLocks(), patience: 20_000, pauses: [5, 10] };
  const { door } = keepDoor({
    ...places,
    stretch: quick.stretch,
    guess: 0,
    leave: () => undefined,
    keep: (opened) => keepMaps({ ...places, codec: laterCodec, opened, copyPause: 2, heartbeat: 1_000_000 }),
  });
  await vi.waitUntil(() => door.getState().state === 'open', often);
  const opened = door.getState();
  if (opened.state !== 'open') throw new Error(opened.state);
  await vi.waitUntil(() => opened.shelf.maps.getState().health === 'ready', often);
  return opened.shelf;
}

it('a later version opens maps and restore points of an earlier one, writes only what is changed, and still opens what it was', async () => {
  const { name, device, maps } = await aKeptDevice('Yksi', 'Toinen');
  const shelf = await laterShelf(name, device);
  const [{ id }] = maps;
  const open = await shelf.open(id);
  if (!open.ok) throw new Error(open.problem);
  retitle(open.value, 'Muuttunut');
  await saved(open.value);
  await copiedBy(open.value);
  const read = await openStorage({ name }).readAll('record');
  const formats = read.ok && Object.fromEntries(read.value.map(({ of, format }) => [of, format]));
  expect(formats).toEqual({ [maps[0].id]: 2, [maps[1].id]: 1 });
  const [point] = await shelf.restorePoints(id);
  expect(await shelf.readRestorePoint(id, point?.number ?? 0)).toMatchObject({ ok: true, value: { title: 'Yksi!' } });
  expect(titles(await laterShelf(name, device)).toSorted()).toEqual(['Muuttunut', 'Toinen!']);
});

it('a map that a later version has written is refused by its name, and stays as it is', async () => {
  const { name, device, maps } = await aKeptDevice('Yksi', 'Toinen');
  const open = await (await laterShelf(name, device)).open(maps[0].id);
  if (!open.ok) throw new Error(open.problem);
  retitle(open.value, 'Uudempi');
  await saved(open.value);
  await open.value.close();
  const shelf = await aShelf(name, { device });
  expect(await shelf.open(maps[0].id)).toEqual({ ok: false, problem: 'newer' });
  expect(await shelf.read(maps[1].id)).toMatchObject({ ok: true });
  expect(await (await laterShelf(name, device)).read(maps[0].id)).toMatchObject({ value: { title: 'Uudempi' } });
});

const later = [...upgrades, () => undefined];

/** As a later version leaves it: brought up to date, with a copy of what was before. */
async function upgraded(name: string, { directory }: Device): Promise<void> {
  const storage = openStorage({ name, root: directory.root, steps: later });
  await storage.readAll('record');
  expect(await copyOf(name, directory)).toBeDefined();
}

const copyOf = (name: string, { root }: Device['directory']) => readCopyBefore({ name, root, patience: 20_000 });

/** What an upgrade has spoilt, both places of it; this version stands for the one that puts it right. */
async function spoilt(name: string, { directory }: Device): Promise<void> {
  await emptied(name);
  for (const file of directory.files.keys()) if (!file.includes('/')) directory.files.delete(file);
}

it('what both places have lost since an upgrade is put back from what was kept before it', async () => {
  const { name, device } = await aKeptDevice('Yksi', 'Toinen');
  await upgraded(name, device);
  await spoilt(name, device);
  const shelf = await aShelf(name, { device });
  expect(titles(shelf).toSorted()).toEqual(['Toinen!', 'Yksi!']);
  for (const { id } of shelf.maps.getState().entries) expect((await shelf.read(id)).ok).toBe(true);
});

it('what was kept before an upgrade goes when a map has been saved after it, and everything is there', async () => {
  const { name, device, maps } = await aKeptDevice('Yksi', 'Toinen');
  await upgraded(name, device);
  await emptied(name);
  const shelf = await aShelf(name, { device });
  expect(await copyOf(name, device.directory)).toBeDefined();
  const open = await shelf.open(maps[0].id);
  if (!open.ok) throw new Error(open.problem);
  retitle(open.value, 'Tallennettu');
  await saved(open.value);
  await vi.waitUntil(async () => (await copyOf(name, device.directory)) === undefined, often);
});

it('a map that is removed for good is not left in what was kept before an upgrade', async () => {
  const { name, device, maps } = await aKeptDevice('Yksi', 'Toinen');
  await upgraded(name, device);
  await emptied(name);
  const shelf = await aShelf(name, { device });
  await shelf.remove(maps[0].id);
  await shelf.removeForGood(maps[0].id as MapId);
  await vi.waitUntil(async () => (await copyOf(name, device.directory)) === undefined, often);
});
