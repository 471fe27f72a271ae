import { type Answer, refused } from './answer';
import { type Bytes, randomBytes } from './bytes';
import { type Cost, floorCost, isCheaper } from './cost';
import { newPassphraseSlot, readPassphraseSlot } from './passphrase-slot';
import { recoveryCodeOf } from './recovery-code';
import { newRecoverySlot, tryRecoveryCode } from './recovery-slot';
import type { Stretching } from './stretch';
import { newKey, newVaultId, unlocked, type Vault } from './vault';
import { headerBytes, readHeader, type VaultHeader } from './vault-header';
import { openVaultKeys } from './vault-keys';
import { tryWayIn, type WayIn, type WhyLocked } from './way-in';

type NewLockedVault = { readonly header: Bytes; readonly recoveryCode: string; readonly vault: Vault };

type UnlockedVault = {
  readonly vault: Vault;
  readonly outdated: boolean;
};

/** A new vault with new keys. The recovery code is told here and never again. */
export async function newLockedVault(
  passphrase: string,
  stretching: Stretching,
): Promise<Answer<NewLockedVault, 'unavailable' | 'damaged'>> {
  const [id, vaultKey, code] = [newVaultId(), await newKey(), randomBytes(16)];
  const byPassphrase = await newPassphraseSlot(id, vaultKey, passphrase, stretching);
  if (!byPassphrase.ok) return byPassphrase;
  const byCode = await newRecoverySlot(id, vaultKey, code);
  const keys = await openVaultKeys((await tryRecoveryCode(id, byCode, code)).value);
  if (!keys.ok) return keys;
  const header = await headerBytes({ vault: 1, id, slots: [byPassphrase.value, byCode] });
  return { ok: true, value: { header, recoveryCode: recoveryCodeOf(code), vault: await unlocked(keys.value) } };
}

/** Nothing is changed by it, however often it is tried. */
export async function unlockVault(
  header: Uint8Array,
  wayIn: WayIn,
  { stretch, cost }: Stretching,
): Promise<Answer<UnlockedVault, WhyLocked>> {
  const tried = await tryWayIn(header, wayIn, stretch);
  if (!tried.ok) return tried;
  const keys = await openVaultKeys(tried.value.attempt);
  // The header is whole, or its checksum would have told.
  if (!keys.ok) return refused('wrong');
  const outdated = 'passphrase' in wayIn && isCheaperThan(tried.value.header, cost);
  return { ok: true, value: { vault: await unlocked(keys.value), outdated } };
}

/** What a guess at the passphrase costs now. */
export async function costOf(header: Uint8Array): Promise<Cost> {
  const read = await readHeader(header);
  const slot = typeof read === 'string' ? read : readPassphraseSlot(read.slots);
  if (typeof slot === 'string') return floorCost;
  const { memory, passes, lanes } = slot;
  return { memory, passes, lanes };
}

/** Guesses cost less than those of today: have the passphrase changed to itself, and nobody need notice. */
export async function isOutdated(header: Uint8Array, today: Stretching['cost']): Promise<boolean> {
  const read = await readHeader(header);
  return typeof read !== 'string' && isCheaperThan(read, today);
}

function isCheaperThan({ slots }: VaultHeader, today: Stretching['cost']): boolean {
  const slot = readPassphraseSlot(slots);
  return typeof slot !== 'string' && isCheaper(slot, today);
}
