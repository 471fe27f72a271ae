import type { Drawer } from '../../storage/drawer';
import { secondIn, storageIn } from '../../storage/drawers';
import { protectionOf } from '../../vault/protection';
import { readHeader } from '../../vault/vault-header';
import type { Places } from './unlocked';

/** Vaults without a lock lie where all did before there were others; each locked one in a drawer of its own. */
export async function drawerOf(header: Uint8Array): Promise<Drawer> {
  const [protection, read] = await Promise.all([protectionOf(header), readHeader(header)]);
  const isLocked = protection.ok && protection.value === 'passphrase' && typeof read !== 'string';
  return isLocked ? read.id.replace(/[^A-Za-z0-9]/g, '') : '';
}

/** Both places, as far as they are of the vault of this header. */
export async function placesOf(header: Uint8Array, places: Places): Promise<Places> {
  const drawer = await drawerOf(header);
  const { storage, second } = places;
  return { ...places, storage: storageIn(drawer, storage), second: second && secondIn(drawer, second) };
}
