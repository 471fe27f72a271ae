import type { Outcome } from '../../model/outcome';
import type { StorageProblem } from '../../ui/shelf';
import { newLockedVault } from '../../vault/locked-vault';
import type { Vault } from '../../vault/vault';
import { asTold } from '../keeping/as-told';
import type { KeptMaps } from '../keeping/kept-maps';
import type { OpenedVault } from '../keeping/opened-vault';
import { rekey } from '../keeping/rekey';
import { headerName } from '../keeping/sealed-index';
import type { DoorPlaces } from './door-places';

type Work = { readonly places: DoorPlaces; readonly kept: KeptMaps; readonly vault: Vault | undefined };

/** Seals everything anew behind a new lock, and goes on with the maps from there. */
export async function takingPassphrase(
  { places, kept, vault }: Work,
  passphrase: string,
  reopen: (opened: OpenedVault) => void,
): Promise<Outcome<{ readonly recoveryCode: string }, StorageProblem>> {
  const { storage, second, before, inTurn, stretch, costOfToday, tabs } = places;
  if (!vault || (await kept.storeAll())) return { ok: false, problem: 'failed' };
  // What does not open in the first place is put back from the second while the old key is at hand.
  for (const { id } of kept.maps.getState().entries) await kept.read(id);
  const made = await newLockedVault(passphrase, { stretch, cost: await costOfToday() });
  const read = await storage.read([headerName]);
  if (!read.ok) return { ok: false, problem: asTold(read.problem) };
  const [header] = read.value;
  if (!made.ok || !header) return { ok: false, problem: 'failed' };
  const { header: bytes, vault: locked, recoveryCode } = made.value;
  const rekeyed = await rekey({
    storage,
    second,
    inTurn,
    from: { header, vault },
    to: { header: bytes, vault: locked },
  });
  if (!rekeyed.ok) return rekeyed;
  await before.drop();
  // What other tabs would store from now on, with the old keys, is not taken.
  tabs.tell('gone');
  reopen({ header: { ...header, revision: header.revision + 1, bytes }, vault: locked, isNew: false });
  return { ok: true, value: { recoveryCode } };
}
