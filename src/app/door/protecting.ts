import type { Outcome } from '../../model/outcome';
import type { Value } from '../../storage/values';
import type { Doorkeeper, Keeping, Protection, Tried, WhyNotTried } from '../../ui/protection';
import type { Answer } from '../../vault/answer';
import type { Bytes } from '../../vault/bytes';
import { changedPassphrase, newRecoveryCode } from '../../vault/changed-ways-in';
import { costOf } from '../../vault/locked-vault';
import type { Vault } from '../../vault/vault';
import type { WhyLocked } from '../../vault/way-in';
import { asTold } from '../keeping/as-told';
import type { KeptMaps } from '../keeping/kept-maps';
import type { OpenedVault } from '../keeping/opened-vault';
import { headerName } from '../keeping/sealed-index';
import { changedHeader } from './changed-header';
import type { DoorPlaces } from './door-places';

type Work = {
  readonly places: DoorPlaces;
  readonly kept: KeptMaps;
  readonly keeping: Keeping;
  /** That of the maps; none of one-time use. */
  readonly vault: Vault | undefined;
  /** Shows the same maps, from another vault. */
  readonly reopen: (opened: OpenedVault) => void;
  readonly emptying: Pick<Doorkeeper, 'sealedData' | 'startAnew'>;
};

/** What can be done about the protection of the maps that are open in this tab. */
export function protecting({ places, kept, keeping, vault, reopen, emptying }: Work): Protection {
  const { storage, tabs, stretch, leave } = places;
  const stores = new Set<() => Promise<unknown>>();

  const storeOthers = () => Promise.allSettled([...stores].map((store) => store()));
  kept.beforeYielding(storeOthers);

  const lock: Protection['lock'] = async (how) => {
    if (keeping !== 'passphrase') return done;
    await storeOthers();
    const problem = await kept.storeAll();
    if (problem && !how?.losing) return { ok: false, problem };
    tabs.tell('lock');
    leave();
    return done;
  };

  type Change = (header: Bytes) => Promise<Answer<Bytes, WhyLocked>>;

  async function change(how: Change): Promise<Outcome<Value, WhyNotTried>> {
    const read = await storage.read([headerName]);
    if (!read.ok) return { ok: false, problem: { reason: asTold(read.problem) } };
    const [header] = read.value;
    if (!header) return { ok: false, problem: { reason: 'failed' } };
    const changed = await changedHeader(places, header, how);
    // What is stored from now on needs the header as it is now.
    await kept.lookAgain();
    return changed;
  }

  return {
    ...emptying,
    keeping,
    lock,
    beforeLock: (store) => {
      stores.add(store);
      return () => {
        stores.delete(store);
      };
    },
    changePassphrase: async (now, next): Promise<Tried> => {
      const changed = await change(async (header) =>
        changedPassphrase(header, now, next, { stretch, cost: await costOf(header) }),
      );
      return changed.ok ? done : changed;
    },
    newRecoveryCode: async (now) => {
      let recoveryCode = '';
      const changed = await change(async (header) => {
        const made = await newRecoveryCode(header, now, { stretch });
        if (!made.ok) return made;
        recoveryCode = made.value.recoveryCode;
        return { ok: true, value: made.value.header };
      });
      return changed.ok ? { ok: true, value: recoveryCode } : changed;
    },
    takePassphrase: async (passphrase) => {
      // Done once in the life of a vault, if at all.
      const { takingPassphrase } = await import('./taking-passphrase');
      return takingPassphrase({ places, kept, vault }, passphrase, reopen);
    },
  };
}

const done = { ok: true, value: undefined } as const;
