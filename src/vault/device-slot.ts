import { fromBase64, randomBytes, toBase64 } from './bytes';
import { damaged, type Opened, unwrapKey, wrapKey } from './seal';
import type { Slot } from './vault-header';

/**
 * The vault key wrapped with a key that lies beside it. It keeps removed maps from staying readable on the disk,
 * and protects against nobody who uses this computer: never call it a lock.
 */
type DeviceSlot = Slot & {
  readonly slot: 'device';
  readonly version: 1;
  readonly key: string;
  readonly wrapped: string;
};

/** The keys of an unlocked vault: one wraps the keys of maps, from the other the rest are derived. */
export type VaultKeys = { readonly wrapping: CryptoKey; readonly deriving: CryptoKey };

export async function newDeviceSlot(vaultId: string, vaultKey: CryptoKey): Promise<DeviceSlot> {
  const key = randomBytes(32);
  const wrapped = await wrapKey(await imported(key), vaultKey, labelOf(vaultId));
  return { slot: 'device', version: 1, key: toBase64(key), wrapped };
}

export const isDeviceSlot = (slot: Slot): slot is DeviceSlot =>
  slot.slot === 'device' &&
  slot.version === 1 &&
  'key' in slot &&
  typeof slot.key === 'string' &&
  'wrapped' in slot &&
  typeof slot.wrapped === 'string';

export async function openDeviceSlot(vaultId: string, slot: DeviceSlot): Promise<Opened<VaultKeys>> {
  try {
    const key = await imported(fromBase64(slot.key));
    const { wrapped } = slot;
    const label = labelOf(vaultId);
    const wrapping = await unwrapKey(key, wrapped, label, { algorithm: 'AES-GCM', usages: ['wrapKey', 'unwrapKey'] });
    const deriving = await unwrapKey(key, wrapped, label, { algorithm: 'HKDF', usages: ['deriveKey'] });
    if (!wrapping.ok || !deriving.ok) return damaged;
    return { ok: true, value: { wrapping: wrapping.value, deriving: deriving.value } };
  } catch {
    return damaged;
  }
}

const imported = (key: Uint8Array<ArrayBuffer>) =>
  crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['wrapKey', 'unwrapKey']);

const labelOf = (vaultId: string) => ({ mapId: vaultId, kind: 'device', revision: 0, format: 1 });
