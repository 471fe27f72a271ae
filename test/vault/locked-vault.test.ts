import { beforeAll, describe, expect, it, vi } from 'vitest';
import { newLockedVault, unlockVault } from '../../src/vault/locked-vault';
import { protectionOf } from '../../src/vault/protection';
import { newVault, openVault } from '../../src/vault/vault';
import { quick } from './quick-stretch';

const passphrase = 'Äidin viisi ihan tavallista sanaa';
const label = { mapId: 'a-map', kind: 'entry', revision: 1, format: 1 };
let made: Awaited<ReturnType<typeof aLockedVault>>;
beforeAll(async () => {
  made = await aLockedVault();
});

describe('a locked vault', () => {
  it('opens by the passphrase and by the recovery code, to the same keys', async () => {
    const sealed = await made.vault.sealIndex(bytes('Äidin kartta'), label);
    const wrapped = await made.vault.newMapKey('a-map');
    for (const wayIn of [{ passphrase }, { recoveryCode: made.recoveryCode }]) {
      const opened = await unlockVault(made.header, wayIn, quick);
      if (!opened.ok) throw new Error(opened.problem);
      const { vault, outdated } = opened.value;
      expect(outdated).toBe(false);
      expect(await vault.openIndex(sealed, label)).toEqual({ ok: true, value: bytes('Äidin kartta') });
      expect(await vault.openMapKey('a-map', wrapped)).toMatchObject({ ok: true });
    }
  });

  it('opens however the keyboard composes the letters and whatever space it adds', async () => {
    for (const typed of [passphrase.normalize('NFD'), ` ${passphrase} `, passphrase.replaceAll(' ', '\u00a0 ')]) {
      expect(await unlockVault(made.header, { passphrase: typed }, quick)).toMatchObject({ ok: true });
    }
  });

  it('stays closed to another passphrase, and to the code of another vault', async () => {
    const other = await aLockedVault();
    for (const wrong of [passphrase.toLowerCase(), passphrase.slice(0, -1), '']) {
      expect(await unlockVault(made.header, { passphrase: wrong }, quick)).toEqual(refusedAs('wrong'));
    }
    expect(await unlockVault(made.header, { recoveryCode: other.recoveryCode }, quick)).toEqual(refusedAs('wrong'));
  });

  it('tells a mistyped recovery code from a wrong one', async () => {
    const recoveryCode = made.recoveryCode.replace(/.$/, (last) => (last === '7' ? '8' : '7'));
    expect(await unlockVault(made.header, { recoveryCode }, quick)).toEqual(refusedAs('mistyped'));
  });

  it('says when the device cannot stretch a passphrase, and opens by the code all the same', async () => {
    const none = { ...quick, stretch: () => Promise.reject(new RangeError('out of memory')) };
    expect(await newLockedVault(passphrase, none)).toEqual(refusedAs('unavailable'));
    expect(await unlockVault(made.header, { passphrase }, none)).toEqual(refusedAs('unavailable'));
    expect(await unlockVault(made.header, { recoveryCode: made.recoveryCode }, none)).toMatchObject({ ok: true });
  });

  it('is never made at a cost at which it would not open', async () => {
    const cheap = { ...quick, cost: { memory: 19 * 1024, passes: 2, lanes: 1 } as const };
    await expect(newLockedVault(passphrase, cheap)).rejects.toThrow(RangeError);
  });

  it('says when a guess has become cheaper than today', async () => {
    const today = { ...quick, cost: { memory: 64 * 1024, passes: 3, lanes: 1 } as const };
    const opened = await unlockVault(made.header, { passphrase }, today);
    expect(opened).toMatchObject({ ok: true, value: { outdated: true } });
  });

  it('shows neither passphrase, code nor keys in its header', () => {
    const header = new TextDecoder().decode(made.header);
    expect(header).not.toContain(passphrase);
    expect(header).not.toContain(made.recoveryCode);
    expect(Object.keys(JSON.parse(header).slots[0])).toEqual([
      'slot',
      'version',
      'kdf',
      'memory',
      'passes',
      'lanes',
      'salt',
      'wrapped',
    ]);
    expect(JSON.parse(header).slots).toHaveLength(2);
  });

  it('has no two salts or ids alike', async () => {
    const headers = await Promise.all(Array.from({ length: 20 }, async () => (await aLockedVault()).header));
    const read = headers.map((header) => JSON.parse(new TextDecoder().decode(header)));
    for (const value of ['id', 'salt', 'wrapped']) {
      const values = read.map(({ id, slots }) => ({ id, ...slots[0] })[value]);
      expect(new Set(values).size).toBe(20);
    }
  });

  it('works only with keys that no script can read', async () => {
    const spies = (['encrypt', 'decrypt', 'deriveKey', 'unwrapKey'] as const).map((verb) =>
      vi.spyOn(crypto.subtle, verb),
    );
    const opened = await unlockVault(made.header, { passphrase }, quick);
    if (opened.ok) await opened.value.vault.sealIndex(bytes('äiti'), label);
    const keys = spies.flatMap((spy) => spy.mock.calls.flat()).filter((argument) => argument instanceof CryptoKey);
    const results = await Promise.all(spies.flatMap((spy) => spy.mock.results.map(({ value }) => value)));
    vi.restoreAllMocks();
    const all = [...keys, ...results.filter((result) => result instanceof CryptoKey)];
    expect(all.length).toBeGreaterThan(5);
    expect(all.filter(({ extractable }) => extractable)).toEqual([]);
  });
});

describe('what a vault asks for', () => {
  it('is told before it is opened', async () => {
    expect(await protectionOf(made.header)).toEqual({ ok: true, value: 'passphrase' });
    expect(await protectionOf(await newVault())).toEqual({ ok: true, value: 'none' });
    expect(await protectionOf(bytes('{'))).toEqual(refusedAs('damaged'));
  });

  it('cannot be gone round: a locked vault has no way in without a secret', async () => {
    expect(await openVault(made.header)).toEqual(refusedAs('newer'));
    expect(await unlockVault(await newVault(), { passphrase }, quick)).toEqual(refusedAs('newer'));
  });
});

const bytes = (text: string) => new TextEncoder().encode(text);
const refusedAs = (problem: string) => ({ ok: false, problem });

async function aLockedVault() {
  const vault = await newLockedVault(passphrase, quick);
  if (!vault.ok) throw new Error(vault.problem);
  return vault.value;
}
