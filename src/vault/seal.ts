import { type Answer, refused } from './answer';
import { type Bytes, fromBase64, randomBytes, toBase64 } from './bytes';
import { associatedData, type Label } from './label';
import { padded, unpadded } from './padding';

export type Opened<Value> = Answer<Value, 'damaged'>;

export const damaged = refused('damaged');

const ivBytes = 12;
const tagBytes = 16;

/** AES-256-GCM with a random 96-bit IV in front. The sealed size is a multiple of `step` bytes. */
export async function seal(key: CryptoKey, plain: Uint8Array, label: Label, step: number): Promise<Bytes> {
  const iv = randomBytes(ivBytes);
  const whole = padded(plain, step, ivBytes + tagBytes);
  const sealed = await crypto.subtle.encrypt(gcm(iv, label), key, whole);
  return afterIv(iv, sealed);
}

export async function unseal(key: CryptoKey, sealed: Uint8Array, label: Label): Promise<Opened<Bytes>> {
  try {
    const { iv, rest } = ivAndRest(sealed);
    const plain = unpadded(new Uint8Array(await crypto.subtle.decrypt(gcm(iv, label), key, rest)));
    return plain ? { ok: true, value: plain } : damaged;
  } catch {
    return damaged;
  }
}

/** In Base64, as it is kept among words. */
export async function wrapKey(wrapping: CryptoKey, key: CryptoKey, label: Label): Promise<string> {
  const iv = randomBytes(ivBytes);
  return toBase64(afterIv(iv, await crypto.subtle.wrapKey('raw', key, wrapping, gcm(iv, label))));
}

/** The wrapped key: one that no script can read, unless it is to be wrapped anew. */
export async function unwrapKey(
  wrapping: CryptoKey,
  wrapped: string,
  label: Label,
  use: {
    readonly algorithm: 'AES-GCM' | 'HKDF';
    readonly usages: readonly KeyUsage[];
    readonly extractable?: boolean;
  },
): Promise<Opened<CryptoKey>> {
  try {
    const { iv, rest } = ivAndRest(fromBase64(wrapped));
    const { algorithm, usages, extractable = false } = use;
    const sealing = gcm(iv, label);
    const key = await crypto.subtle.unwrapKey('raw', rest, wrapping, sealing, algorithm, extractable, [...usages]);
    return { ok: true, value: key };
  } catch {
    return damaged;
  }
}

const gcm = (iv: Bytes, label: Label) => ({ name: 'AES-GCM', iv, additionalData: associatedData(label) });

function afterIv(iv: Bytes, sealed: ArrayBuffer): Bytes {
  const whole = new Uint8Array(iv.length + sealed.byteLength);
  whole.set(iv);
  whole.set(new Uint8Array(sealed), iv.length);
  return whole;
}

const ivAndRest = (sealed: Uint8Array) => ({ iv: sealed.slice(0, ivBytes), rest: sealed.slice(ivBytes) });
