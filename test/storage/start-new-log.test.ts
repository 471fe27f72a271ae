import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it, vi } from 'vitest';
import { startNewLog } from '../../src/storage/start-new-log';
import { openStorage } from '../../src/storage/storage';
import { aName } from './names';

/** After this much Chromium’s database leaves its log for a new one. */
const mostInLog = 4 * 1024 * 1024;

it('a new log is begun by writing more than one holds, and nothing of that stays', async () => {
  const name = aName();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  await startNewLog(openStorage({ name }));
  const sizes = put.mock.calls.map(([value]) => (value instanceof Uint8Array ? value.length : 0));
  put.mockRestore();
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(mostInLog);
  const database = await openDB(name);
  expect(await Promise.all([database.count('values'), database.count('pieces')])).toEqual([0, 0]);
  database.close();
});
