import { type Answer, refused } from './answer';
import { readPassphraseSlot, tryPassphrase } from './passphrase-slot';
import { readRecoveryCode } from './recovery-code';
import { isRecoverySlot, tryRecoveryCode } from './recovery-slot';
import type { Stretch } from './stretch';
import { readHeader, type VaultHeader } from './vault-header';
import type { Attempt } from './vault-keys';

export type WayIn = { readonly passphrase: string } | { readonly recoveryCode: string };

/**
 * `'wrong'`: not the passphrase or the recovery code of this vault. `'mistyped'`: nobody's recovery code.
 * `'weak'`: the header asks for less work than this program ever does, so somebody has changed it.
 * `'newer'`: a later version of the program made it. `'unavailable'`: the device had not the memory just now.
 */
export type WhyLocked = 'wrong' | 'mistyped' | 'weak' | 'damaged' | 'newer' | 'unavailable';

export type Trying = { readonly header: VaultHeader; readonly attempt: Attempt };

export async function tryWayIn(bytes: Uint8Array, wayIn: WayIn, stretch: Stretch): Promise<Answer<Trying, WhyLocked>> {
  const header = await readHeader(bytes);
  if (typeof header === 'string') return refused(header);
  const tried = await ('passphrase' in wayIn
    ? byPassphrase(header, wayIn.passphrase, stretch)
    : byRecoveryCode(header, wayIn.recoveryCode));
  return tried.ok ? { ok: true, value: { header, attempt: tried.value } } : tried;
}

function byPassphrase({ id, slots }: VaultHeader, passphrase: string, stretch: Stretch) {
  const slot = readPassphraseSlot(slots);
  return typeof slot === 'string' ? refused(slot) : tryPassphrase(id, slot, passphrase, stretch);
}

function byRecoveryCode({ id, slots }: VaultHeader, written: string) {
  const slot = slots.find(isRecoverySlot);
  if (!slot) return refused('newer');
  const code = readRecoveryCode(written);
  return code ? tryRecoveryCode(id, slot, code) : refused('mistyped');
}
