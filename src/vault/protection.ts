import { type Answer, refused } from './answer';
import { isDeviceSlot } from './device-slot';
import { readHeader } from './vault-header';

/** What a vault asks for before it opens. */
export type Protection = 'none' | 'passphrase';

export async function protectionOf(header: Uint8Array): Promise<Answer<Protection, 'damaged' | 'newer'>> {
  const read = await readHeader(header);
  if (typeof read === 'string') return refused(read);
  if (read.slots.some(isDeviceSlot)) return { ok: true, value: 'none' };
  const isLocked = read.slots.some(({ slot }) => slot === 'passphrase' || slot === 'recovery');
  return isLocked ? { ok: true, value: 'passphrase' } : refused('newer');
}
