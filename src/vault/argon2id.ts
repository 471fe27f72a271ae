import { argon2id as nobleArgon2id } from '@noble/hashes/argon2.js';
import type { Bytes } from './bytes';
import type { Cost } from './cost';

/** Holds up whoever calls it for about a second: only for a worker. */
export function argon2id(secret: Bytes, salt: Bytes, { memory, passes, lanes }: Cost): Bytes {
  const spare = 1024;
  const maxmem = (memory + spare) * 1024;
  return new Uint8Array(nobleArgon2id(secret, salt, { m: memory, t: passes, p: lanes, dkLen: 32, maxmem }));
}
