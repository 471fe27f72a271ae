import { type Bytes, randomBytes, toBase64 } from './bytes';
import { isDeviceSlot, newDeviceSlot, openDeviceSlot } from './device-slot';
import type { Label } from './label';
import { damaged, type Opened, seal, unseal, unwrapKey, wrapKey } from './seal';
import { headerBytes, readHeader } from './vault-header';
import type { VaultKeys } from './vault-keys';

/** An unlocked vault. Its keys stay inside these verbs, in memory only, where no script can read them. */
export type Vault = {
  /** Seals what is said about maps: the manifest and the entries of the list. */
  readonly sealIndex: (plain: Uint8Array, label: Label) => Promise<Bytes>;
  readonly openIndex: (sealed: Uint8Array, label: Label) => Promise<Opened<Bytes>>;
  /** A new key for one map, wrapped to be kept; dropping the wrapped key is what removes the map. */
  readonly newMapKey: (mapId: string) => Promise<string>;
  readonly openMapKey: (mapId: string, wrapped: string) => Promise<Opened<MapKey>>;
};

/** The key of one map, which seals its records. */
export type MapKey = {
  readonly sealRecord: (plain: Uint8Array, label: Label) => Promise<Bytes>;
  readonly openRecord: (sealed: Uint8Array, label: Label) => Promise<Opened<Bytes>>;
};

/** Sealed sizes go in these steps, so that they tell little of what is inside. */
const indexStep = 1024;
const recordStep = 16 * 1024;

/** The header of a new vault without a lock, its key in a device slot. */
export async function newVault(): Promise<Bytes> {
  const id = newVaultId();
  const slot = await newDeviceSlot(id, await newKey());
  return headerBytes({ vault: 1, id, slots: [slot] });
}

/** Opens a vault without a lock. `'newer'` when the only ways in are ones that this version of the program does not know. */
export async function openVault(
  bytes: Uint8Array,
): Promise<Opened<Vault> | { readonly ok: false; readonly problem: 'newer' }> {
  const header = await readHeader(bytes);
  if (header === 'damaged') return damaged;
  const slot = header === 'newer' ? undefined : header.slots.find(isDeviceSlot);
  if (header === 'newer' || !slot) return { ok: false, problem: 'newer' };
  const keys = await openDeviceSlot(header.id, slot);
  return keys.ok ? { ok: true, value: await unlocked(keys.value) } : keys;
}

export async function unlocked({ wrapping, deriving }: VaultKeys): Promise<Vault> {
  const indexKey = await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: new TextEncoder().encode('index') },
    deriving,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  return {
    sealIndex: (plain, label) => seal(indexKey, plain, label, indexStep),
    openIndex: (sealed, label) => unseal(indexKey, sealed, label),
    newMapKey: async (mapId) => wrapKey(wrapping, await newKey(), keyLabel(mapId)),
    openMapKey: async (mapId, wrapped) => {
      const key = await unwrapKey(wrapping, wrapped, keyLabel(mapId), {
        algorithm: 'AES-GCM',
        usages: ['encrypt', 'decrypt'],
      });
      return key.ok ? { ok: true, value: mapKey(key.value) } : key;
    },
  };
}

const mapKey = (key: CryptoKey): MapKey => ({
  sealRecord: (plain, label) => seal(key, plain, label, recordStep),
  openRecord: (sealed, label) => unseal(key, sealed, label),
});

/** Readable only so that it can be wrapped; it is used after unwrapping, when it no longer is. */
export const newKey = () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']);

export const newVaultId = () => toBase64(randomBytes(16));

const keyLabel = (mapId: string): Label => ({ mapId, kind: 'key', revision: 0, format: 1 });
