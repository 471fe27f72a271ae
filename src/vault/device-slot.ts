import { fromBase64, randomBytes, toBase64 } from './bytes';
import { damaged, type Opened, wrapKey } from './seal';
import type { Slot } from './vault-header';
import { importWrappingKey, openVaultKeys, slotLabel, type VaultKeys } from './vault-keys';

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

export async function newDeviceSlot(vaultId: string, vaultKey: CryptoKey): Promise<DeviceSlot> {
  const key = randomBytes(32);
  const wrapped = await wrapKey(await importWrappingKey(key), vaultKey, slotLabel(vaultId, 'device'));
  return { slot: 'device', version: 1, key: toBase64(key), wrapped };
}

export const isDeviceSlot = (slot: Slot): slot is DeviceSlot =>
  slot.slot === 'device' &&
  slot.version === 1 &&
  'key' in slot &&
  typeof slot.key === 'string' &&
  'wrapped' in slot &&
  typeof slot.wrapped === 'string';

export async function openDeviceSlot(vaultId: string, { key, wrapped }: DeviceSlot): Promise<Opened<VaultKeys>> {
  try {
    const label = slotLabel(vaultId, 'device');
    return await openVaultKeys({ key: await importWrappingKey(fromBase64(key)), wrapped, label });
  } catch {
    return damaged;
  }
}
