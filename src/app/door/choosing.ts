import type { Value } from '../../storage/values';
import type { Doorkeeper } from '../../ui/protection';
import type { StorageProblem } from '../../ui/shelf';
import type { Bytes } from '../../vault/bytes';
import { newLockedVault } from '../../vault/locked-vault';
import { newVault, openVault, type Vault } from '../../vault/vault';
import type { OpenedVault } from '../keeping/opened-vault';
import { headerName } from '../keeping/sealed-index';
import type { DoorPlaces } from './door-places';
import { keepHeader } from './keep-header';

type Ends = {
  /** Another tab has chosen meanwhile. */
  readonly taken: () => void;
  /** It is tried again later, so that nobody has to choose again, or write down another code. */
  readonly failed: (problem: StorageProblem, tryAgain: () => void) => void;
};

/** The choices of the first start. Nothing is written before one of them has been made to its end. */
export function choosing(
  places: DoorPlaces,
  open: (opened: OpenedVault, keeping: 'passphrase' | 'withoutLock') => unknown,
  { taken, failed }: Ends,
): Pick<Doorkeeper, 'lockWith' | 'withoutLock'> {
  const { stretch, costOfToday } = places;

  async function enter(bytes: Bytes, vault: Vault, keeping: 'passphrase' | 'withoutLock') {
    const header: Value = { ...headerName, revision: 1, format: 1, bytes };
    const kept = await keepHeader(places, header, 0);
    if (kept.ok) open({ header, vault, isNew: true }, keeping);
    else if (kept.problem === 'stale') taken();
    else failed(kept.problem, () => void enter(bytes, vault, keeping));
  }

  async function withoutLock() {
    const bytes = await newVault();
    const opened = await openVault(bytes);
    if (opened.ok) await enter(bytes, opened.value, 'withoutLock');
  }

  return {
    lockWith: async (passphrase) => {
      const made = await newLockedVault(passphrase, { stretch, cost: await costOfToday() });
      if (!made.ok) return { ok: false, problem: 'failed' };
      const { header, recoveryCode, vault } = made.value;
      return { ok: true, value: { recoveryCode, enter: () => void enter(header, vault, 'passphrase') } };
    },
    withoutLock: () => void withoutLock(),
  };
}
