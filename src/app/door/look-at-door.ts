import type { ChangeCounter } from '../../storage/change-counter';
import type { SecondPlace } from '../../storage/second-place';
import type { Storage } from '../../storage/storage';
import type { Value } from '../../storage/values';
import type { DoorProblem } from '../../ui/protection';
import { protectionOf } from '../../vault/protection';
import { openVault } from '../../vault/vault';
import { asTold } from '../keeping/as-told';
import type { OpenedVault } from '../keeping/opened-vault';
import { newestFirst, readHeaders } from '../keeping/read-headers';

/** What the ways into the vault, in both places, say of what stands before the maps. */
export type Found =
  | { readonly state: 'firstStart' | 'lost' }
  | { readonly state: 'locked'; readonly header: Value }
  | { readonly state: 'opens'; readonly opened: OpenedVault }
  | { readonly state: 'failed'; readonly problem: DoorProblem };

type Places = {
  readonly storage: Storage;
  readonly second: SecondPlace | undefined;
  readonly counter: ChangeCounter;
};

/**
 * It is a first start only when every place there is has answered and none of them, nor the counter, knows of anything
 * kept; otherwise what was kept is there, or has been lost, or cannot be reached just now.
 */
export async function lookAtDoor(places: Places): Promise<Found> {
  const read = await readHeaders(places);
  if (!read.ok) {
    const { problem } = read;
    return { state: 'failed', problem: problem === 'blocked' || problem === 'upgrading' ? problem : asTold(problem) };
  }
  const { here, there, isAll } = read.value;
  const headers = newestFirst([here, ...there]);
  for (const header of headers) {
    const found = await behind(header);
    if (found) return found;
  }
  if (!isAll && (headers.length > 0 || places.counter.read() !== undefined)) {
    return { state: 'failed', problem: 'failed' };
  }
  if (headers.length > 0) return { state: 'failed', problem: 'damaged' };
  return { state: (await hasKept(places)) ? 'lost' : 'firstStart' };
}

/** `undefined` when the header is damaged, so that another one may do. */
async function behind(header: Value): Promise<Found | undefined> {
  const protection = await protectionOf(header.bytes);
  if (!protection.ok) return protection.problem === 'newer' ? { state: 'failed', problem: 'newer' } : undefined;
  if (protection.value === 'passphrase') return { state: 'locked', header };
  const opened = await openVault(header.bytes);
  return opened.ok ? { state: 'opens', opened: { header, vault: opened.value, isNew: false } } : undefined;
}

/** Maps without any way into them are lost all the same. */
async function hasKept({ storage, second, counter }: Places): Promise<boolean> {
  if ((counter.read() ?? 0) > 0) return true;
  const [stored, names] = await Promise.all([storage.stored(), second?.names()]);
  const inFirst = stored.ok && stored.value.some(({ kind }) => kind.endsWith('entry'));
  return inFirst || (names?.ok === true && [...names.value].some((name) => name.includes('map-')));
}
