import { beforeEach, describe, expect, it } from 'vitest';
import { changedPassphrase, newRecoveryCode } from '../../src/vault/changed-ways-in';
import { newLockedVault, unlockVault } from '../../src/vault/locked-vault';
import type { Vault } from '../../src/vault/vault';
import { headerBytes } from '../../src/vault/vault-header';
import type { WayIn } from '../../src/vault/way-in';
import { quick } from './quick-stretch';

const old = { passphrase: 'vanhat viisi sanaa' };
const next = { passphrase: 'uudet viisi sanaa' };
const label = { mapId: 'a-map', kind: 'entry', revision: 1, format: 1 };
let header: Uint8Array;
let code: WayIn;
let sealed: Uint8Array;
beforeEach(async () => {
  const made = await newLockedVault(old.passphrase, quick);
  if (!made.ok) throw new Error(made.problem);
  header = made.value.header;
  code = { recoveryCode: made.value.recoveryCode };
  sealed = await made.value.vault.sealIndex(bytes('Äidin kartta'), label);
});

describe('a changed passphrase', () => {
  it.each(['passphrase', 'code'])(
    'is taken with the old %s, opens what was sealed, and the old one does not',
    async (by) => {
      const changed = await changedPassphrase(header, by === 'code' ? code : old, next.passphrase, quick);
      if (!changed.ok) throw new Error(changed.problem);
      await expectToOpen(changed.value, next);
      await expectToOpen(changed.value, code);
      expect(await unlockVault(changed.value, old, quick)).toEqual(refusedAs('wrong'));
    },
  );

  it('is not taken by one who knows neither', async () => {
    expect(await changedPassphrase(header, next, next.passphrase, quick)).toEqual(refusedAs('wrong'));
    const nobodys = { recoveryCode: '000-000' };
    expect(await changedPassphrase(header, nobodys, next.passphrase, quick)).toEqual(refusedAs('mistyped'));
  });

  it('leaves the old header as it was, so that exactly one of them opens whichever is stored', async () => {
    const before = header.slice();
    await changedPassphrase(header, old, next.passphrase, quick);
    expect(header).toEqual(before);
    await expectToOpen(header, old);
    expect(await unlockVault(header, next, quick)).toEqual(refusedAs('wrong'));
  });

  it('to itself makes a guess as dear as it is today', async () => {
    const today = { ...quick, cost: { memory: 64 * 1024, passes: 2, lanes: 1 } as const };
    const changed = await changedPassphrase(header, old, old.passphrase, today);
    if (!changed.ok) throw new Error(changed.problem);
    expect(await unlockVault(changed.value, old, today)).toMatchObject({ ok: true, value: { outdated: false } });
    await expectToOpen(changed.value, old);
  });

  it('leaves the ways in that this version does not know as they were', async () => {
    const { check: _, ...read } = JSON.parse(text(header));
    const passkey = { slot: 'passkey', version: 1, wrapped: 'AAAA' };
    const withPasskey = await headerBytes({ ...read, slots: [...read.slots, passkey] });
    const changed = await changedPassphrase(withPasskey, old, next.passphrase, quick);
    if (!changed.ok) throw new Error(changed.problem);
    expect(JSON.parse(text(changed.value)).slots[2]).toEqual(passkey);
    expect(JSON.parse(text(changed.value)).slots).toHaveLength(3);
  });
});

describe('a new recovery code', () => {
  it('opens what was sealed, and the one before opens no more', async () => {
    for (const by of [old, code]) {
      const made = await newRecoveryCode(header, by, quick);
      if (!made.ok) throw new Error(made.problem);
      await expectToOpen(made.value.header, { recoveryCode: made.value.recoveryCode });
      await expectToOpen(made.value.header, old);
      expect(await unlockVault(made.value.header, code, quick)).toEqual(refusedAs('wrong'));
    }
  });

  it('is not given to one who does not know the passphrase', async () => {
    expect(await newRecoveryCode(header, next, quick)).toEqual(refusedAs('wrong'));
  });
});

const refusedAs = (problem: string) => ({ ok: false, problem });
const bytes = (plain: string) => new TextEncoder().encode(plain);
const text = (plain: Uint8Array) => new TextDecoder().decode(plain);

async function expectToOpen(changed: Uint8Array, wayIn: WayIn) {
  const opened = await unlockVault(changed, wayIn, quick);
  const vault: Vault | undefined = opened.ok ? opened.value.vault : undefined;
  expect(await vault?.openIndex(sealed, label)).toEqual({ ok: true, value: bytes('Äidin kartta') });
}
