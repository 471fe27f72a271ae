import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { openStorage } from '../../src/storage/storage';
import { aName } from './names';

const value = { kind: 'record', of: 'a-map', revision: 1, format: 1, bytes: new Uint8Array(10) };
const batch = { puts: [{ ...value, buildsOn: 0 }] };

afterEach(() => {
  vi.restoreAllMocks();
});

it('a full disk is told of at once and as long as it lasts, also when nothing is answered and nothing opens', async () => {
  const storage = openStorage({ name: aName(), patience: 60_000 });
  await storage.readAll('record');
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => new IDBRequest());
  vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
    const full = new DOMException('Connection is closing because of: IO error: FILE_ERROR_NO_SPACE', 'UnknownError');
    Object.defineProperty(this, 'error', { value: full });
    this.abort();
  });
  expect(await storage.write(batch)).toEqual({ ok: false, problem: 'full' });
  put.mockRestore();
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
  });
  for (let time = 1; time <= 2; time += 1) {
    expect(await storage.write(batch), `the ${time}. time`).toEqual({ ok: false, problem: 'full' });
  }
  open.mockRestore();
  vi.restoreAllMocks();
  expect(await storage.write(batch)).toEqual({ ok: true });
});
