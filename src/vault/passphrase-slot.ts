import { type Answer, refused } from './answer';
import { type Bytes, fromBase64, randomBytes, toBase64 } from './bytes';
import { type Cost, whyNotCost } from './cost';
import { passphraseBytes } from './passphrase';
import { wrapKey } from './seal';
import type { Stretch, Stretching } from './stretch';
import type { Slot } from './vault-header';
import { type Attempt, importWrappingKey, slotLabel } from './vault-keys';

/** The vault key wrapped with a passphrase, stretched by Argon2id at the cost that stands beside. */
export type PassphraseSlot = Slot &
  Cost & {
    readonly slot: 'passphrase';
    readonly version: 1;
    readonly kdf: 'argon2id';
    readonly salt: string;
    readonly wrapped: string;
  };

const saltBytes = 16;
const isSalt = /^[A-Za-z0-9+/]{22}==$/;

export async function newPassphraseSlot(
  vaultId: string,
  vaultKey: CryptoKey,
  passphrase: string,
  { stretch, cost }: Stretching,
): Promise<Answer<PassphraseSlot, 'unavailable'>> {
  if (whyNotCost(cost)) throw new RangeError('a slot of this cost would never open');
  const salt = randomBytes(saltBytes);
  const key = await stretched(passphrase, salt, cost, stretch);
  if (!key) return refused('unavailable');
  const wrapped = await wrapKey(key, vaultKey, slotLabel(vaultId, 'passphrase'));
  const value = { slot: 'passphrase', version: 1, kdf: 'argon2id', ...cost, salt: toBase64(salt), wrapped } as const;
  return { ok: true, value };
}

/** `'weak'` when a guess at the passphrase would cost less than the floor. */
export function readPassphraseSlot(slots: readonly Slot[]): PassphraseSlot | 'newer' | 'weak' | 'damaged' {
  const found: Partial<Record<string, unknown>> | undefined = slots.find(({ slot }) => slot === 'passphrase');
  if (found?.version !== 1 || found.kdf !== 'argon2id' || found.lanes !== 1) return 'newer';
  const { memory, passes, salt, wrapped } = found;
  if (typeof memory !== 'number' || typeof passes !== 'number') return 'damaged';
  if (typeof salt !== 'string' || !isSalt.test(salt) || typeof wrapped !== 'string') return 'damaged';
  const whyNot = whyNotCost({ memory, passes, lanes: 1 });
  return whyNot ?? { slot: 'passphrase', version: 1, kdf: 'argon2id', memory, passes, lanes: 1, salt, wrapped };
}

export async function tryPassphrase(
  vaultId: string,
  { salt, memory, passes, lanes, wrapped }: PassphraseSlot,
  passphrase: string,
  stretch: Stretch,
): Promise<Answer<Attempt, 'unavailable'>> {
  const key = await stretched(passphrase, fromBase64(salt), { memory, passes, lanes }, stretch);
  return key ? { ok: true, value: { key, wrapped, label: slotLabel(vaultId, 'passphrase') } } : refused('unavailable');
}

async function stretched(
  passphrase: string,
  salt: Bytes,
  cost: Cost,
  stretch: Stretch,
): Promise<CryptoKey | undefined> {
  const bytes = await stretch(passphraseBytes(passphrase), salt, cost).catch(() => undefined);
  if (!bytes) return undefined;
  const key = await importWrappingKey(bytes);
  bytes.fill(0);
  return key;
}
