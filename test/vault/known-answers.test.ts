import { argon2id as nobleArgon2id } from '@noble/hashes/argon2.js';
import { expect, it } from 'vitest';
import { argon2id } from '../../src/vault/argon2id';
import { unlockVault } from '../../src/vault/locked-vault';
import type { Stretching } from '../../src/vault/stretch';
import vector from './locked-vector.json';

const real: Stretching = {
  stretch: (secret, salt, cost) => Promise.resolve(argon2id(secret, salt, cost)),
  cost: { memory: 47_104, passes: 1, lanes: 1 },
};

it('Argon2id gives the answer of RFC 9106', () => {
  const answer = nobleArgon2id(filled(32, 1), filled(16, 2), {
    m: 32,
    t: 3,
    p: 4,
    key: filled(8, 3),
    personalization: filled(12, 4),
    dkLen: 32,
  });
  expect(hex(answer)).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659');
});

it('Argon2id as slots use it gives the answer of the reference implementation in C', () => {
  const answer = argon2id(bytes('password'), bytes('somesaltsomesalt'), { memory: 64, passes: 2, lanes: 1 });
  expect(hex(answer)).toBe('1a98fba8e6394425c9bdc333a9c750aaf811df070f5fb4a5788e1cf4db5793a1');
});

it('HKDF gives the answer of RFC 5869 where there is no salt', async () => {
  const secret = await crypto.subtle.importKey('raw', filled(22, 0x0b), 'HKDF', false, ['deriveBits']);
  const rule = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: new Uint8Array() };
  const answer = new Uint8Array(await crypto.subtle.deriveBits(rule, secret, 42 * 8));
  expect(hex(answer)).toBe('8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8');
});

// Made in Python with the reference implementation of Argon2 and OpenSSL's AES-GCM.
it.each([{ passphrase: vector.passphrase }, { recoveryCode: vector.recoveryCode }])(
  'a locked vault of any earlier version opens: %o',
  async (wayIn) => {
    const opened = await unlockVault(bytes(vector.header), wayIn, real);
    if (!opened.ok) throw new Error(opened.problem);
    const { plain, sealed, ...label } = vector.entry;
    const entry = await opened.value.vault.openIndex(new Uint8Array(Buffer.from(sealed, 'base64')), label);
    expect(entry).toEqual({ ok: true, value: bytes(plain) });
  },
);

const filled = (length: number, by: number) => new Uint8Array(length).fill(by);
const bytes = (text: string) => new TextEncoder().encode(text);
const hex = (answer: Uint8Array) => Buffer.from(answer).toString('hex');
