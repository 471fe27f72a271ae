import { readHeader } from './vault-header';

/** Whether two headers are ways into one and the same vault, as before and after a change of its passphrase. */
export async function isSameVault(one: Uint8Array, other: Uint8Array): Promise<boolean> {
  const [here, there] = await Promise.all([readHeader(one), readHeader(other)]);
  return typeof here !== 'string' && typeof there !== 'string' && here.id === there.id;
}
