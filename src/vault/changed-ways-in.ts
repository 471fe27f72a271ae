import { type Answer, refused } from './answer';
import { type Bytes, randomBytes } from './bytes';
import { newPassphraseSlot } from './passphrase-slot';
import { recoveryCodeOf } from './recovery-code';
import { newRecoverySlot } from './recovery-slot';
import type { Stretch, Stretching } from './stretch';
import { headerBytes, type Slot, type VaultHeader } from './vault-header';
import { vaultKeyToWrap } from './vault-keys';
import { tryWayIn, type WayIn, type WhyLocked } from './way-in';

/**
 * The header with another passphrase. The vault's keys stay, so nothing else is sealed anew; until it is stored the
 * old passphrase opens, and from then on only the new one. The recovery code goes on opening.
 */
export async function changedPassphrase(
  header: Uint8Array,
  wayIn: WayIn,
  passphrase: string,
  stretching: Stretching,
): Promise<Answer<Bytes, WhyLocked>> {
  const opened = await vaultKeyBehind(header, wayIn, stretching.stretch);
  if (!opened.ok) return opened;
  const slot = await newPassphraseSlot(opened.value.header.id, opened.value.vaultKey, passphrase, stretching);
  return slot.ok ? { ok: true, value: await withSlot(opened.value.header, slot.value) } : slot;
}

type NewRecoveryCode = { readonly header: Bytes; readonly recoveryCode: string };

/** The header with another recovery code; the one before opens no more once it is stored. */
export async function newRecoveryCode(
  header: Uint8Array,
  wayIn: WayIn,
  { stretch }: Pick<Stretching, 'stretch'>,
): Promise<Answer<NewRecoveryCode, WhyLocked>> {
  const opened = await vaultKeyBehind(header, wayIn, stretch);
  if (!opened.ok) return opened;
  const code = randomBytes(16);
  const slot = await newRecoverySlot(opened.value.header.id, opened.value.vaultKey, code);
  const changed = await withSlot(opened.value.header, slot);
  return { ok: true, value: { header: changed, recoveryCode: recoveryCodeOf(code) } };
}

async function vaultKeyBehind(bytes: Uint8Array, wayIn: WayIn, stretch: Stretch) {
  const tried = await tryWayIn(bytes, wayIn, stretch);
  if (!tried.ok) return tried;
  const vaultKey = await vaultKeyToWrap(tried.value.attempt);
  if (!vaultKey.ok) return refused('wrong');
  return { ok: true, value: { header: tried.value.header, vaultKey: vaultKey.value } } as const;
}

const withSlot = (header: VaultHeader, changed: Slot) =>
  headerBytes({ ...header, slots: header.slots.map((slot) => (slot.slot === changed.slot ? changed : slot)) });
