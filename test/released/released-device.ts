import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { vi } from 'vitest';
import { keepDoor } from '../../src/app/door/doorkeeper';
import { keepMaps } from '../../src/app/keeping/keep-maps';
import { mapCodec } from '../../src/app/keeping/map-codec';
import { upgrades } from '../../src/storage/upgrades/upgrades';
import type { WayIn } from '../../src/ui/protection';
import type { Shelf } from '../../src/ui/shelf';
import { argon2id } from '../../src/vault/argon2id';
import { aDevice, aName, type Device, often } from '../app/keeping/a-shelf';
import { someLocks } from '../app/keeping/some-locks';

/** All that a released version of the program left on a device, in Base64, and how to get in. */
export type ReleasedDevice = {
  readonly passphrase?: string;
  readonly recoveryCode?: string;
  readonly changes: number;
  readonly values: readonly (readonly [IDBValidKey, unknown])[];
  readonly pieces: readonly (readonly [IDBValidKey, string])[];
  readonly files: Readonly<Record<string, string>>;
};

export function doorOf(name: string, { directory, counter }: Device) {
  return keepDoor({
    keep: (opened) =>
      keepMaps({
        codec: mapCodec,
        opened,
        name,
        root: directory.root,
        counter,
        locks: someLocks(),
        copyPause: 2,
      }),
    name,
    root: directory.root,
    counter,
    // As in a worker, so that what is kept is what a browser would have kept.
    stretch: (secret, salt, cost) => Promise.resolve(argon2id(secret, salt, cost)),
    guess: 0,
    leave: () => undefined,
  });
}

export async function shelfOf(door: ReturnType<typeof doorOf>, wayIn?: WayIn): Promise<Shelf> {
  const state = () => door.door.getState().state;
  await vi.waitUntil(() => state() !== 'looking', often);
  if (wayIn && state() === 'locked') await door.unlock(wayIn);
  await vi.waitUntil(() => state() === 'open', often);
  const opened = door.door.getState();
  if (opened.state !== 'open') throw new Error(opened.state);
  await vi.waitUntil(() => opened.shelf.maps.getState().health === 'ready', often);
  return opened.shelf;
}

export async function written(name: string, { directory, counter }: Device): Promise<ReleasedDevice> {
  const database = await openDB(name);
  const all = async (store: string) => {
    const [keys, values] = [await database.getAllKeys(store), await database.getAll(store)];
    return keys.map((key, at) => [key, values[at]] as const);
  };
  const [values, pieces] = [await all('values'), await all('pieces')];
  database.close();
  return {
    changes: counter.read() ?? 0,
    values,
    pieces: pieces.map(([key, bytes]) => [key, Buffer.from(bytes as Uint8Array).toString('base64')]),
    files: Object.fromEntries(
      [...directory.files].map(([file, bytes]) => [file, Buffer.from(bytes).toString('base64')]),
    ),
  };
}

/** The device as it was; `without` a place, as when the browser has lost it. */
export async function restored(left: ReleasedDevice, without?: 'database' | 'copies') {
  const [name, device] = [aName(), aDevice()];
  device.counter.write(left.changes);
  for (const [file, bytes] of without === 'copies' ? [] : Object.entries(left.files)) {
    device.directory.files.set(file, Uint8Array.from(Buffer.from(bytes, 'base64')));
  }
  if (without === 'database') return { name, device };
  const database = await openDB(name, upgrades.length, {
    upgrade: (made) => {
      made.createObjectStore('values');
      made.createObjectStore('pieces');
    },
  });
  for (const [key, row] of left.values) await database.put('values', row, key);
  for (const [key, bytes] of left.pieces) {
    await database.put('pieces', Uint8Array.from(Buffer.from(bytes, 'base64')), key);
  }
  database.close();
  return { name, device };
}
