import 'fake-indexeddb/auto';
import { IDBFactory as NewFactory } from 'fake-indexeddb';
import { afterEach, expect, it, vi } from 'vitest';
import { removeEverything } from '../../src/storage/remove-everything';
import { openStorage } from '../../src/storage/storage';
import { memoryDirectory } from './memory-directory';
import { aName } from './names';

const broken = new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
const value = { kind: 'record', of: 'a-map', revision: 1, format: 1, bytes: new Uint8Array(10) };

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('where the database of the browser is broken for good, the one of a bucket is used, and found again', async () => {
  const [name, factory] = [aName(), new NewFactory()];
  const opened: string[] = [];
  const open = (bucket: string) => {
    opened.push(bucket);
    return Promise.resolve({ indexedDB: factory });
  };
  const keys = () => Promise.resolve([]);
  const directory = memoryDirectory();
  directory.files.set('header.a', new Uint8Array());
  vi.stubGlobal('FileSystemFileHandle', { prototype: { createWritable: true } });
  vi.stubGlobal('navigator', { storageBuckets: { open, keys }, storage: { getDirectory: directory.root } });
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw broken;
  });
  expect(await openStorage({ name }).write({ puts: [{ ...value, buildsOn: 0 }] })).toEqual({ ok: true });
  expect(await openStorage({ name }).read([value])).toEqual({ ok: true, value: [value] });
  expect(opened).toEqual([name, name]);
});

it('one that cannot even be removed is left, and an empty one of a bucket is used from then on', async () => {
  const name = aName();
  const buckets = new Map<string, IDBFactory>();
  const storageBuckets = {
    open: (bucket: string) => {
      const indexedDB = buckets.get(bucket) ?? new NewFactory();
      buckets.set(bucket, indexedDB);
      return Promise.resolve({ indexedDB });
    },
    delete: (bucket: string) => Promise.resolve(buckets.delete(bucket)),
    keys: () => Promise.resolve([...buckets.keys()]),
  };
  const directory = memoryDirectory();
  directory.files.set('header.a', new Uint8Array());
  vi.stubGlobal('FileSystemFileHandle', { prototype: { createWritable: true } });
  vi.stubGlobal('navigator', { storageBuckets, storage: { getDirectory: directory.root } });
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw broken;
  });
  vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
    throw broken;
  });
  await openStorage({ name }).write({ puts: [{ ...value, buildsOn: 0 }] });
  expect(await removeEverything({ name, root: directory.root, patience: 1000 })).toMatchObject({ ok: true });
  directory.files.clear();
  expect(await openStorage({ name }).read([value])).toEqual({ ok: true, value: [undefined] });
  vi.stubGlobal('navigator', { storage: { getDirectory: directory.root } });
  expect(await removeEverything({ name, root: directory.root, patience: 1000 })).toMatchObject({ ok: false });
});

it.each([
  ['there is no bucket', broken, {}],
  ['there are no copies to fill it with', broken, { storageBuckets: { keys: () => Promise.resolve([]) } }],
  [
    'it is only full',
    new DOMException('IO error: FILE_ERROR_NO_SPACE', 'UnknownError'),
    { storageBuckets: { keys: () => Promise.resolve([]) } },
  ],
  [
    'it is of a later version of the program',
    new DOMException('later', 'VersionError'),
    { storageBuckets: { keys: () => Promise.resolve([]) } },
  ],
])('a database that cannot be opened is told of as it is when %s', async (_, error, navigator) => {
  vi.stubGlobal('navigator', navigator);
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw error;
  });
  expect(await openStorage({ name: aName() }).readAll('record')).toMatchObject({ ok: false });
});
