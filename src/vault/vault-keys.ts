import type { Label } from './label';
import { damaged, type Opened, unwrapKey } from './seal';

/** The keys of an unlocked vault: one wraps the keys of maps, from the other the rest are derived. */
export type VaultKeys = { readonly wrapping: CryptoKey; readonly deriving: CryptoKey };

/** A key that a slot led to, not yet tried on the vault key that the slot keeps. */
export type Attempt = { readonly key: CryptoKey; readonly wrapped: string; readonly label: Label };

export async function openVaultKeys({ key, wrapped, label }: Attempt): Promise<Opened<VaultKeys>> {
  const wrapping = await unwrapKey(key, wrapped, label, { algorithm: 'AES-GCM', usages: ['wrapKey', 'unwrapKey'] });
  const deriving = await unwrapKey(key, wrapped, label, { algorithm: 'HKDF', usages: ['deriveKey'] });
  if (!wrapping.ok || !deriving.ok) return damaged;
  return { ok: true, value: { wrapping: wrapping.value, deriving: deriving.value } };
}

/** The vault key as one that can be read, for the moment it takes to wrap it anew. */
export function vaultKeyToWrap({ key, wrapped, label }: Attempt): Promise<Opened<CryptoKey>> {
  return unwrapKey(key, wrapped, label, { algorithm: 'AES-GCM', usages: ['encrypt'], extractable: true });
}

export const importWrappingKey = (key: Uint8Array<ArrayBuffer>) =>
  crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['wrapKey', 'unwrapKey']);

/** Where the vault key is wrapped: in a slot of this kind, of this vault. */
export const slotLabel = (vaultId: string, slot: string): Label => ({
  mapId: vaultId,
  kind: slot,
  revision: 0,
  format: 1,
});
