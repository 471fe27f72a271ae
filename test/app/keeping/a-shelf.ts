import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { keepDoor } from '../../../src/app/door/doorkeeper';
import { keepMaps } from '../../../src/app/keeping/keep-maps';
import { mapCodec } from '../../../src/app/keeping/map-codec';
import type { OpenedVault } from '../../../src/app/keeping/opened-vault';
import type { ChangeCounter } from '../../../src/storage/change-counter';
import type { OpenMap, Shelf } from '../../../src/ui/shelf';
import { type MemoryDirectory, memoryDirectory } from '../../storage/memory-directory';
import { quick } from '../../vault/quick-stretch';
import { someLocks } from './some-locks';

let count = 0;

/** Of a database and a channel that no other test uses. */
export function aName(): string {
  count += 1;
  return `shelf-${process.pid}-${count}`;
}

/** What one device has beside its database. */
export type Device = { readonly directory: MemoryDirectory; readonly counter: ChangeCounter };

export function aDevice(): Device {
  let count: number | undefined;
  return {
    directory: memoryDirectory(),
    counter: {
      read: () => count,
      write: (next) => {
        count = next;
      },
      forget: () => {
        count = undefined;
      },
    },
  };
}

type Tab = {
  readonly now?: () => Date;
  /** Without one there is no second place. */
  readonly device?: Device;
  readonly locks?: LockManager | 'none';
  /** How long storage may take, in milliseconds. Short only where it never answers: a busy machine takes its time. */
  readonly patience?: number;
  /** How long another tab may be silent, in milliseconds. */
  readonly silence?: number;
  /** How often it is looked whether what is kept is still there, in milliseconds. */
  readonly heartbeat?: number;
  /** What happens when the page is to be loaded anew. */
  readonly leave?: () => void;
  /** How long a guess is to take, in ms. */
  readonly guess?: number;
  readonly clock?: () => number;
};

/**
 * The shelf of one tab, without a lock. Shelves of the same name, with the same locks, are tabs of one browser; the
 * one that comes first has chosen.
 */
export async function aShelf(name = aName(), tab: Tab = {}): Promise<Shelf> {
  const { door, withoutLock } = aDoor(name, tab);
  const state = () => door.getState().state;
  await vi.waitUntil(() => !['looking', 'failed'].includes(state()), often);
  if (state() !== 'open') withoutLock();
  await vi.waitUntil(() => state() === 'open', often);
  const opened = door.getState();
  if (opened.state !== 'open') throw new Error(opened.state);
  await vi.waitUntil(() => opened.shelf.maps.getState().health !== 'loading', often);
  return opened.shelf;
}

/** What stands before the maps in one tab. */
export function aDoor(
  name: string,
  {
    locks = someLocks(),
    patience = 20_000,
    silence = 20_000,
    heartbeat = 1_000_000,
    device,
    now,
    clock,
    ...rest
  }: Tab = {},
) {
  const places = {
    name,
    patience,
    heartbeat,
    penPatience: { silent: silence, storing: 20_000 },
    pauses: [5, 10],
    ...(device && { root: device.directory.root, counter: device.counter }),
  };
  const keep = (opened: OpenedVault | undefined) =>
    keepMaps({
      ...places,
      codec: mapCodec,
      opened,
      locks: locks === 'none' ? undefined : locks,
      ...(now && { now }),
      copyPause: 2,
    });
  return keepDoor({
    ...places,
    ...quickGuess,
    ...rest,
    ...(clock && { now: clock }),
    locks: locks === 'none' ? undefined : locks,
    keep,
  });
}

/** Guesses cost nothing here. */
const quickGuess = { stretch: quick.stretch, guess: 0, leave: () => undefined };

/** As often as can be, and for as long as a busy machine may take. */
export const often = { interval: 1, timeout: 20_000 };

export const saved = (map: OpenMap) => reaches(map, 'saved');

export const reaches = (map: OpenMap, state: string) =>
  vi.waitUntil(() => map.saveState.getState().state === state, often);

export const titles = (shelf: Shelf) => shelf.maps.getState().entries.map(({ title }) => title);

export const retitle = (map: OpenMap, title: string) => map.document.run({ verb: 'renameMap', title });
