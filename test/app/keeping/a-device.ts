import { openDB } from 'idb';
import { afterAll, beforeAll, vi } from 'vitest';
import type { NetworkMap } from '../../../src/model/network-map';
import type { Shelf } from '../../../src/ui/shelf';
import { aMap } from '../../makers';
import { aDevice, aName, aShelf, type Device, often, retitle, saved } from './a-shelf';

/** A device on which maps have been kept and copied, with no page open. */
export async function aKeptDevice(...titles: readonly string[]) {
  const [name, device] = [aName(), aDevice()];
  const shelf = await aShelf(name, { device });
  const maps = titles.map((title) => aMap({ title })) as [NetworkMap, NetworkMap];
  for (const map of maps) {
    const open = await shelf.add(map);
    retitle(open, `${map.title}!`);
    await saved(open);
    await copiedBy(open);
    await open.close();
  }
  await settled(device);
  return { name, device, maps };
}

type Copied = { readonly saveState: { readonly getState: () => { readonly copiedAt?: Date } } };

export const copiedBy = (open: Copied) => vi.waitUntil(() => open.saveState.getState().copiedAt !== undefined, often);

/** When something lies in the second place, and nothing has been written to it for a while. */
export async function settled({ directory }: Device): Promise<void> {
  let before = '';
  await vi.waitUntil(
    () => {
      const now = [...directory.files].map(([name, bytes]) => `${name}${bytes.length}${bytes.slice(-8).join()}`).join();
      const isSame = now !== '' && now === before;
      before = now;
      return isSame;
    },
    { interval: 60, timeout: 20_000 },
  );
}

/** Each shelf of a test is the only page of its device: earlier ones hear nothing, and put nothing back. */
export function withoutOtherTabs(): void {
  beforeAll(() => {
    vi.stubGlobal('BroadcastChannel', undefined);
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });
}

/** As it is when the browser has found its database damaged: it opens, with nothing in it. */
export async function emptied(name: string): Promise<void> {
  await new Promise((done) => indexedDB.deleteDatabase(name).addEventListener('success', done));
}

type Stored = {
  readonly values: readonly [IDBValidKey, unknown][];
  readonly pieces: readonly [IDBValidKey, unknown][];
};

/** All that the database holds at this moment. */
export async function keptNow(name: string): Promise<Stored> {
  const database = await openDB(name);
  const all = async (store: string) => {
    const [keys, values] = [await database.getAllKeys(store), await database.getAll(store)];
    return keys.map((key, at): [IDBValidKey, unknown] => [key, values[at]]);
  };
  const stored = { values: await all('values'), pieces: await all('pieces') };
  database.close();
  return stored;
}

/** The database goes back to a moment that was. */
export async function backTo(name: string, stored: Stored): Promise<void> {
  const database = await openDB(name);
  for (const store of ['values', 'pieces'] as const) {
    await database.clear(store);
    for (const [key, value] of stored[store]) await database.put(store, value, key);
  }
  database.close();
}

/** Garbles whatever is stored under some key. */
export async function garbled(name: string, isMeant: (key: readonly unknown[]) => boolean): Promise<void> {
  const database = await openDB(name);
  for (const key of await database.getAllKeys('pieces')) {
    if (Array.isArray(key) && isMeant(key)) await database.put('pieces', new Uint8Array(1024), key);
  }
  database.close();
}

export function told(shelf: Shelf) {
  const { problem, restored } = shelf.maps.getState();
  return { ...(problem && { problem }), ...(restored && { restored }) };
}
