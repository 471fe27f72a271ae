import type { Value } from '../../storage/values';
import type { Doorkeeper, Tried, WayIn } from '../../ui/protection';
import { changedPassphrase } from '../../vault/changed-ways-in';
import { floorCost } from '../../vault/cost';
import { costOf, isOutdated, unlockVault } from '../../vault/locked-vault';
import type { KeptMaps } from '../keeping/kept-maps';
import type { OpenedVault } from '../keeping/opened-vault';
import { asTried } from './as-tried';
import { changedHeader } from './changed-header';
import type { DoorPlaces } from './door-places';

/** A passphrase that is stretched in less is stretched for longer from now on, in ms. */
const tooQuick = 400;

/** Ways into a locked vault, tried one at a time. */
export function unlocking(places: DoorPlaces, open: (opened: OpenedVault) => KeptMaps) {
  const { tries, stretch, costOfToday } = places;
  let header: Value | undefined;

  const unlock: Doorkeeper['unlock'] = async (wayIn, nextPassphrase): Promise<Tried> => {
    if (!header) return { ok: false, problem: { reason: 'failed' } };
    const wait = tries.waitLeft();
    if (wait > 0) return { ok: false, problem: { reason: 'wrong', wait } };
    const begun = performance.now();
    const unlocked = await unlockVault(header.bytes, wayIn, { stretch, cost: floorCost });
    if (!unlocked.ok) return { ok: false, problem: asTried(unlocked.problem, tries) };
    const took = performance.now() - begun;
    tries.forget();
    if (nextPassphrase !== undefined) {
      const changed = await withPassphrase(header, wayIn, nextPassphrase);
      if (!changed.ok) return changed;
      header = changed.value;
    }
    const kept = open({ header, vault: unlocked.value.vault, isNew: false });
    if (took < tooQuick && 'passphrase' in wayIn) void strengthen(header, wayIn.passphrase, kept);
    return { ok: true, value: undefined };
  };

  async function withPassphrase(from: Value, wayIn: WayIn, passphrase: string) {
    const stretching = { stretch, cost: await costOf(from.bytes) };
    return changedHeader(places, from, (bytes) => changedPassphrase(bytes, wayIn, passphrase, stretching));
  }

  /** On a quicker device than before a guess is to cost more. Nobody need notice, nor wait for it. */
  async function strengthen(from: Value, passphrase: string, kept: KeptMaps) {
    const cost = await costOfToday();
    if (!(await isOutdated(from.bytes, cost))) return;
    const changed = await changedHeader(places, from, (bytes) =>
      changedPassphrase(bytes, { passphrase }, passphrase, { stretch, cost }),
    );
    if (changed.ok) await kept.lookAgain();
  }

  return {
    unlock,
    found: (value: Value) => {
      header = value;
    },
  };
}
