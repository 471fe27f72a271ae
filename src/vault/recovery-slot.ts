import { type Bytes, textBytes } from './bytes';
import { wrapKey } from './seal';
import type { Slot } from './vault-header';
import { type Attempt, slotLabel } from './vault-keys';

/** The vault key wrapped with the recovery code, whose 128 random bits need no stretching. */
export type RecoverySlot = Slot & { readonly slot: 'recovery'; readonly version: 1; readonly wrapped: string };

export async function newRecoverySlot(vaultId: string, vaultKey: CryptoKey, code: Bytes): Promise<RecoverySlot> {
  const wrapped = await wrapKey(await recoveryKey(code), vaultKey, slotLabel(vaultId, 'recovery'));
  return { slot: 'recovery', version: 1, wrapped };
}

export const isRecoverySlot = (slot: Slot): slot is RecoverySlot =>
  slot.slot === 'recovery' && slot.version === 1 && 'wrapped' in slot && typeof slot.wrapped === 'string';

export async function tryRecoveryCode(vaultId: string, { wrapped }: RecoverySlot, code: Bytes) {
  const attempt: Attempt = { key: await recoveryKey(code), wrapped, label: slotLabel(vaultId, 'recovery') };
  return { ok: true, value: attempt } as const;
}

async function recoveryKey(code: Bytes): Promise<CryptoKey> {
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: textBytes('recovery') },
    await crypto.subtle.importKey('raw', code, 'HKDF', false, ['deriveKey']),
    { name: 'AES-GCM', length: 256 },
    false,
    ['wrapKey', 'unwrapKey'],
  );
}
