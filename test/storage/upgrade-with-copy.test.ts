import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openStorage, type Storage } from '../../src/storage/storage';
import { readCopyBefore } from '../../src/storage/upgrade-with-copy';
import type { Upgrade } from '../../src/storage/upgrades/upgrade';
import { upgrades } from '../../src/storage/upgrades/upgrades';
import { laterUpgrades } from './later-upgrades';
import { memoryDirectory } from './memory-directory';
import { aName } from './names';

const value = (at: number) => ({ kind: 'record', of: `map-${at}`, revision: 1, format: 1, bytes: new Uint8Array(at) });
const values = Array.from({ length: 120 }, (_, at) => value(at));
const inOrder = (read: Awaited<ReturnType<Storage['readAll']>>) =>
  read.ok ? read.value.toSorted((one, other) => one.bytes.length - other.bytes.length) : read.problem;

let name = '';
let directory = memoryDirectory();
const parts = () => ({ name, root: directory.root, patience: 20_000 });

beforeEach(async () => {
  [name, directory] = [aName(), memoryDirectory()];
  await openStorage(parts()).write({ puts: values.map((one) => ({ ...one, buildsOn: 0 })) });
});

afterEach(() => {
  vi.restoreAllMocks();
});

it('a later version finds everything brought up to date, and a copy of all of it as it was', async () => {
  const storage = openStorage({ ...parts(), steps: laterUpgrades });
  expect(inOrder(await storage.readAll('record'))).toEqual(values.map((one) => ({ ...one, format: 2 })));
  const copied = await readCopyBefore(parts());
  expect(copied?.toSorted((one, other) => one.bytes.length - other.bytes.length)).toEqual(values);
});

it('a first start makes no copy, and neither does a version that finds its own', async () => {
  const fresh = memoryDirectory();
  await openStorage({ name: aName(), root: fresh.root, steps: laterUpgrades }).readAll('record');
  await openStorage(parts()).readAll('record');
  expect([...fresh.files.keys(), ...directory.files.keys()]).toEqual([]);
});

it.each<readonly [string, Upgrade]>([
  [
    'at once',
    () => {
      throw new Error('a step that fails');
    },
  ],
  [
    'half way',
    async (_, transaction) => {
      await transaction.objectStore('values').delete(['record', 'map-3']);
      throw new Error('a step that fails');
    },
  ],
])(
  'an upgrade that fails %s leaves everything as it was, and the earlier version goes on with it',
  async (_, failing) => {
    const storage = openStorage({ ...parts(), steps: [...upgrades, failing] });
    expect(await storage.readAll('record')).toMatchObject({ ok: false });
    expect(inOrder(await openStorage(parts()).readAll('record'))).toEqual(values);
  },
);

it('is not begun where there is no room for the copy, and waits for it', async () => {
  directory.fail('write', new DOMException('no room', 'QuotaExceededError'));
  const storage = openStorage({ ...parts(), steps: laterUpgrades });
  expect(await storage.readAll('record')).toEqual({ ok: false, problem: 'full' });
  expect(inOrder(await openStorage(parts()).readAll('record'))).toEqual(values);
  directory.fail('write', undefined);
  expect(inOrder(await openStorage({ ...parts(), steps: laterUpgrades }).readAll('record'))).toHaveLength(120);
  expect(await readCopyBefore(parts())).toHaveLength(120);
});

it.each([
  ['there is no second place', () => ({ root: undefined })],
  [
    'files cannot be written',
    () => {
      directory.fail('write', new DOMException('gone', 'InvalidStateError'));
      return {};
    },
  ],
])('nobody is kept from the maps where no copy can be made because %s', async (_, made) => {
  const storage = openStorage({ ...parts(), ...made(), steps: laterUpgrades });
  expect(inOrder(await storage.readAll('record'))).toHaveLength(120);
  expect(await readCopyBefore({ ...parts(), ...made() })).toBeUndefined();
});

it('a copy that was broken off is none, and begins anew', async () => {
  directory.files.set(`${name}-before/part-0.a`, new Uint8Array(10));
  expect(await readCopyBefore(parts())).toBeUndefined();
  await openStorage({ ...parts(), steps: laterUpgrades }).readAll('record');
  expect(await readCopyBefore(parts())).toHaveLength(120);
});

it('the earlier version stores what it has before it lets go, writes nothing more, and says that a laterUpgrades one is here', async () => {
  let told = '';
  const old: Storage = openStorage({
    ...parts(),
    yielding: {
      settle: () => old.write({ puts: [{ ...value(7), revision: 2, buildsOn: 1 }] }),
      gone: () => {
        told = 'gone';
      },
    },
  });
  await old.readAll('record');
  const storage = openStorage({ ...parts(), steps: laterUpgrades });
  expect(await storage.read([value(7)])).toMatchObject({ value: [{ revision: 2, format: 2 }] });
  expect(told).toBe('gone');
  expect(await old.write({ puts: [{ ...value(8), revision: 2, buildsOn: 1 }] })).toEqual({
    ok: false,
    problem: 'newer',
  });
  expect(await storage.read([value(8)])).toMatchObject({ value: [{ revision: 1 }] });
});

it('an earlier version that does not let go is told of, and waited for without asking again', async () => {
  const held = await openDB(name);
  const storage = openStorage({ ...parts(), patience: 100, steps: laterUpgrades });
  expect(await storage.readAll('record')).toEqual({ ok: false, problem: 'blocked' });
  expect(await storage.readAll('record')).toEqual({ ok: false, problem: 'blocked' });
  held.close();
  await vi.waitUntil(async () => (await storage.readAll('record')).ok, { timeout: 20_000 });
});

it('two tabs of the later version bring it up to date once', async () => {
  const [one, other] = [
    openStorage({ ...parts(), steps: laterUpgrades }),
    openStorage({ ...parts(), steps: laterUpgrades }),
  ];
  const upgraded = (storage: Storage) =>
    vi.waitUntil(async () => (await storage.readAll('record')).ok, { timeout: 20_000 });
  await Promise.all([upgraded(one), upgraded(other)]);
  expect(inOrder(await other.readAll('record'))).toEqual(values.map((each) => ({ ...each, format: 2 })));
  expect(await readCopyBefore(parts())).toHaveLength(120);
});

it('a database of a version still to come is left alone', async () => {
  const database = await openDB(name, 9);
  database.close();
  expect(await openStorage({ ...parts(), steps: laterUpgrades }).readAll('record')).toEqual({
    ok: false,
    problem: 'newer',
  });
  expect((await indexedDB.databases()).find((one) => one.name === name)?.version).toBe(9);
});
