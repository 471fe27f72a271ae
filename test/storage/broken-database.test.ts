import 'fake-indexeddb/auto';
import { IDBFactory as NewFactory } from 'fake-indexeddb';
import { afterEach, expect, it, vi } from 'vitest';
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
  const directory = memoryDirectory();
  directory.files.set('header.a', new Uint8Array());
  vi.stubGlobal('FileSystemFileHandle', { prototype: { createWritable: true } });
  vi.stubGlobal('navigator', { storageBuckets: { open }, storage: { getDirectory: directory.root } });
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw broken;
  });
  expect(await openStorage({ name }).write({ puts: [{ ...value, buildsOn: 0 }] })).toEqual({ ok: true });
  expect(await openStorage({ name }).read([value])).toEqual({ ok: true, value: [value] });
  expect(opened).toEqual([name, name]);
});

it.each([
  ['there is no bucket', broken, {}],
  ['there are no copies to fill it with', broken, { storageBuckets: {} }],
  ['it is only full', new DOMException('IO error: FILE_ERROR_NO_SPACE', 'UnknownError'), { storageBuckets: {} }],
  ['it is of a later version of the program', new DOMException('later', 'VersionError'), { storageBuckets: {} }],
])('a database that cannot be opened is told of as it is when %s', async (_, error, navigator) => {
  vi.stubGlobal('navigator', navigator);
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw error;
  });
  expect(await openStorage({ name: aName() }).readAll('record')).toMatchObject({ ok: false });
});
