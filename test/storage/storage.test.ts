import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pieceSize } from '../../src/storage/pieces';
import { openStorage } from '../../src/storage/storage';
import type { Put } from '../../src/storage/values';
import { aName } from './names';

describe('what is written', () => {
  it('is read back as it was, of whatever size', async () => {
    const storage = openStorage({ name: aName() });
    for (const size of [0, 1, pieceSize, pieceSize + 1, 2 * pieceSize + 7]) {
      const value = aValue({ of: `map-${size}`, bytes: someBytes(size) });
      expect(await storage.write({ puts: [value] })).toEqual({ ok: true });
      const { buildsOn: _, ...kept } = value;
      expect(await storage.read([value])).toEqual({ ok: true, value: [kept] });
    }
  });

  it('is cut so that no stored value is over 50 kB', async () => {
    const name = aName();
    await openStorage({ name }).write({ puts: [aValue({ bytes: someBytes(400_000) })] });
    const database = await openDB(name);
    const pieces: Uint8Array[] = await database.getAll('pieces');
    expect(pieces.length).toBe(9);
    expect(pieces.every(({ buffer }) => buffer.byteLength < 50_000)).toBe(true);
    database.close();
  });

  it('leaves nothing behind of a larger value before it', async () => {
    const storage = openStorage({ name: aName() });
    await storage.write({ puts: [aValue({ bytes: someBytes(200_000) })] });
    await storage.write({ puts: [aValue({ revision: 2, buildsOn: 1, bytes: someBytes(10) })] });
    expect(await storage.read([record])).toMatchObject({ value: [{ revision: 2, bytes: someBytes(10) }] });
  });

  it('is asked to reach the disk before it counts as written', async () => {
    const name = aName();
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await openStorage({ name }).write({ puts: [aValue()] });
    const writes = asked.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes).toEqual([[expect.anything(), 'readwrite', { durability: 'strict' }]]);
  });

  it('can be dropped, all of it and nothing else', async () => {
    const storage = openStorage({ name: aName() });
    const other = aValue({ of: 'b-map' });
    await storage.write({ puts: [aValue({ bytes: someBytes(200_000) }), other] });
    await storage.write({ puts: [], drops: [record] });
    expect(await storage.readAll('record')).toMatchObject({ value: [{ of: 'b-map' }] });
    expect(await storage.read([record])).toEqual({ ok: true, value: [undefined] });
  });

  it('is found by its kind', async () => {
    const storage = openStorage({ name: aName() });
    const [some, more] = [aValue({ of: 'a', bytes: someBytes(100_000) }), aValue({ of: 'b' })];
    await storage.write({ puts: [some, more, aValue({ kind: 'entry', of: 'a' })] });
    const all = await storage.readAll('record');
    expect(all).toMatchObject({
      value: [
        { of: 'a', bytes: some.bytes },
        { of: 'b', bytes: more.bytes },
      ],
    });
  });
});

describe('a write is refused', () => {
  it('when something newer is stored than it builds on', async () => {
    const storage = openStorage({ name: aName() });
    await storage.write({ puts: [aValue({ revision: 5 })] });
    const late = { puts: [aValue({ of: 'b-map' }), aValue({ revision: 5, buildsOn: 4 })] };
    expect(await storage.write(late)).toEqual({ ok: false, problem: 'stale' });
    expect(await storage.readAll('record')).toMatchObject({ value: [{ of: 'a-map', revision: 5 }] });
    expect(await storage.write({ puts: [aValue({ revision: 6, buildsOn: 5 })] })).toEqual({ ok: true });
  });

  it('when what it needs is gone or is another', async () => {
    const storage = openStorage({ name: aName() });
    const header = { kind: 'header', of: '', bytes: someBytes(300) };
    const write = () => storage.write({ puts: [aValue()], needs: header });
    expect(await write()).toEqual({ ok: false, problem: 'lost' });
    await storage.write({ puts: [{ ...aValue(), ...header, bytes: someBytes(301) }] });
    expect(await write()).toEqual({ ok: false, problem: 'lost' });
    await storage.write({ puts: [{ ...aValue(), ...header, buildsOn: 1, revision: 2 }] });
    expect(await write()).toEqual({ ok: true });
  });
});

describe('when storage fails', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each([
    ['QuotaExceededError', 'no room', 'full'],
    ['UnknownError', 'Connection is closing because of: IO error: FILE_ERROR_NO_SPACE', 'full'],
    ['UnknownError', 'Connection to Indexed Database server lost', 'failed'],
    ['InvalidStateError', 'the connection is closing', 'failed'],
    ['TransactionInactiveError', 'not active', 'failed'],
    ['AbortError', 'aborted', 'failed'],
  ])('with %s (%s) nothing of a write is kept, and the next one succeeds', async (error, message, problem) => {
    const name = aName();
    const storage = openStorage({ name });
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      // Databases of other tests may still be at work.
      if (this.transaction.db.name === name) {
        puts += 1;
        if (puts === 3) throw new DOMException(message, error);
      }
      return put.apply(this, args);
    });
    const batch = { puts: [aValue({ bytes: someBytes(200_000) })] };
    expect(await storage.write(batch)).toEqual({ ok: false, problem });
    failing.mockRestore();
    expect(await storage.readAll('record')).toEqual({ ok: true, value: [] });
    expect(await storage.write(batch)).toEqual({ ok: true });
  });

  it('tells the reason of a transaction that could not be committed', async () => {
    const storage = openStorage({ name: aName() });
    vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
      Object.defineProperty(this, 'error', { value: new DOMException('no room', 'QuotaExceededError') });
      this.abort();
    });
    expect(await storage.write({ puts: [aValue()] })).toEqual({ ok: false, problem: 'full' });
  });

  it('gives up what does not answer, and keeps nothing of it', async () => {
    const storage = openStorage({ name: aName(), patience: 50 });
    await storage.readAll('record');
    const hanging = (['get', 'put'] as const).map((verb) =>
      vi.spyOn(IDBObjectStore.prototype, verb).mockImplementation(() => new IDBRequest()),
    );
    expect(await storage.write({ puts: [aValue()] })).toEqual({ ok: false, problem: 'slow' });
    for (const verb of hanging) verb.mockRestore();
    expect(await storage.write({ puts: [aValue({ revision: 2 })] })).toEqual({ ok: true });
  });

  it('says that it is unavailable where there is no database, and tries anew each time', async () => {
    const storage = openStorage({ name: aName() });
    const opening = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(await storage.readAll('record')).toEqual({ ok: false, problem: 'unavailable' });
    opening.mockRestore();
    expect(await storage.readAll('record')).toEqual({ ok: true, value: [] });
  });

  it('opens the database again after the browser has closed it', async () => {
    const storage = openStorage({ name: aName() });
    const opened = vi.spyOn(IDBFactory.prototype, 'open');
    await storage.write({ puts: [aValue()] });
    const database: unknown = await opened.mock.results[0]?.value;
    const { result } = database as { result: Parameters<typeof forceCloseDatabase>[0] };
    forceCloseDatabase(result);
    expect(await storage.read([record])).toMatchObject({ ok: true, value: [{ of: 'a-map' }] });
    expect(opened).toHaveBeenCalledTimes(2);
  });

  it('steps aside for a later version of the program, and does not write over it', async () => {
    const name = aName();
    const storage = openStorage({ name });
    await storage.write({ puts: [aValue()] });
    const later = await openDB(name, 99);
    expect(await storage.write({ puts: [aValue({ buildsOn: 9 })] })).toEqual({ ok: false, problem: 'newer' });
    later.close();
  });
});

const record = { kind: 'record', of: 'a-map' };

const aValue = (wish: Partial<Put> = {}): Put => ({
  ...record,
  revision: 1,
  format: 1,
  bytes: someBytes(10),
  buildsOn: 0,
  ...wish,
});

const someBytes = (size: number) => Uint8Array.from({ length: size }, (_, at) => (at * 31 + size) % 256);
