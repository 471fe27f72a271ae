import { vi } from 'vitest';
import type { Door, Doorkeeper } from '../../../src/ui/protection';
import { aDoor, type Device, often } from '../keeping/a-shelf';

export const passphrase = 'viisi ihan tavallista sanaa';

type Tab = Parameters<typeof aDoor>[1];

/** The door of one tab, once it is known what stands before the maps. */
export async function knownDoor(name: string, tab: Tab = {}): Promise<Doorkeeper> {
  const keeper = aDoor(name, tab);
  await vi.waitUntil(() => keeper.door.getState().state !== 'looking', often);
  return keeper;
}

export const stateOf = ({ door }: Doorkeeper) => door.getState().state;

/** What is open behind it. */
export async function opened({ door }: Doorkeeper): Promise<Extract<Door, { readonly state: 'open' }>> {
  await vi.waitUntil(() => door.getState().state === 'open', often);
  const now = door.getState();
  if (now.state !== 'open') throw new Error(now.state);
  await vi.waitUntil(() => now.shelf.maps.getState().health !== 'loading', often);
  return now;
}

/** A tab in which a lock has just been taken into use. */
export async function lockedUp(name: string, device: Device, tab: Tab = {}) {
  const keeper = await knownDoor(name, { device, ...tab });
  const made = await keeper.lockWith(passphrase);
  if (!made.ok) throw new Error(made.problem);
  made.value.enter();
  return { keeper, recoveryCode: made.value.recoveryCode, ...(await opened(keeper)) };
}

/** A new tab, with the passphrase given; what it shows, or why not. */
export async function entered(name: string, device: Device, words = passphrase) {
  const keeper = await knownDoor(name, { device });
  const tried = await keeper.unlock({ passphrase: words });
  return tried.ok ? opened(keeper) : tried.problem;
}
