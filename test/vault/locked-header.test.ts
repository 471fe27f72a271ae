import { beforeAll, expect, it } from 'vitest';
import { newLockedVault, unlockVault } from '../../src/vault/locked-vault';
import { protectionOf } from '../../src/vault/protection';
import { headerBytes } from '../../src/vault/vault-header';
import { quick } from './quick-stretch';

type Header = Parameters<typeof headerBytes>[0];
type Made = { readonly bytes: Uint8Array; readonly header: Header; readonly recoveryCode: string };

const passphrase = 'viisi ihan tavallista sanaa';
let one: Made;
let other: Made;
beforeAll(async () => {
  one = await made();
  other = await made();
});

it('every byte of a header is looked after: none can change unnoticed, none can be missing', async () => {
  const recoveryCode = { recoveryCode: one.recoveryCode };
  for (const at of one.bytes.keys()) {
    for (const by of [1, 2, 0x20, 0x80]) {
      const changed = one.bytes.map((byte, index) => (index === at ? byte ^ by : byte));
      expect(await unlockVault(changed, recoveryCode, quick), `byte ${at}`).toEqual(refusedAs('damaged'));
    }
    expect(await unlockVault(one.bytes.slice(0, at), recoveryCode, quick)).toEqual(refusedAs('damaged'));
    const without = one.bytes.filter((_, index) => index !== at);
    expect(await unlockVault(without, recoveryCode, quick)).toEqual(refusedAs('damaged'));
  }
});

it('a damaged header is told from a wrong passphrase', async () => {
  const changed = one.bytes.map((byte, index) => (index === one.bytes.length - 200 ? byte ^ 1 : byte));
  expect(await unlockVault(changed, { passphrase }, quick)).toEqual(refusedAs('damaged'));
  expect(await unlockVault(one.bytes, { passphrase: 'viisi toista' }, quick)).toEqual(refusedAs('wrong'));
});

it('a slot opens nothing in another vault, under another id or wrapped for another slot', async () => {
  const [byPassphrase, byCode] = slotsOf(one);
  const [, otherByCode] = slotsOf(other);
  const forgeries: readonly Header[] = [
    { ...one.header, id: other.header.id },
    { ...other.header, slots: one.header.slots },
    { ...one.header, slots: [wrappedAs(byPassphrase, byCode), wrappedAs(byCode, byPassphrase)] },
  ];
  for (const forged of forgeries) {
    expect(await tried(forged, { passphrase })).toEqual(refusedAs('wrong'));
    expect(await tried(forged, { recoveryCode: one.recoveryCode })).toEqual(refusedAs('wrong'));
  }
  const mixed = { ...one.header, slots: [byPassphrase, otherByCode] };
  expect(await tried(mixed, { passphrase })).toMatchObject({ ok: true });
  expect(await tried(mixed, { recoveryCode: one.recoveryCode })).toEqual(refusedAs('wrong'));
  expect(await tried(mixed, { recoveryCode: other.recoveryCode })).toEqual(refusedAs('wrong'));
});

it.each([
  ['weak', { memory: 46 * 1024 - 1 }],
  ['weak', { memory: 8 }],
  ['weak', { passes: 0 }],
  ['weak', { memory: -1 }],
  ['damaged', { memory: 2 ** 31 }],
  ['damaged', { passes: 1e6 }],
  ['damaged', { memory: 47_104.5 }],
  ['damaged', { memory: '47104' }],
  ['damaged', { passes: null }],
  ['damaged', { salt: '' }],
  ['damaged', { salt: 7 }],
  ['damaged', { wrapped: undefined }],
  ['wrong', { wrapped: '' }],
  ['wrong', { passes: 2 }],
  ['newer', { kdf: 'argon3' }],
  ['newer', { lanes: 2 }],
  ['newer', { version: 2 }],
])('a header is %s with %o in the slot of the passphrase, and the code still opens', async (problem, change) => {
  const [byPassphrase, byCode] = slotsOf(one);
  const changed = { ...one.header, slots: [{ ...byPassphrase, ...change } as Slot, byCode] };
  expect(await tried(changed, { passphrase })).toEqual(refusedAs(problem));
  expect(await tried(changed, { recoveryCode: one.recoveryCode })).toMatchObject({ ok: true });
});

it('a key that lies beside the lock is not taken', async () => {
  const device = { slot: 'device', version: 1, key: 'AAAA', wrapped: 'AAAA' } as const;
  const changed = { ...one.header, slots: [...one.header.slots, device] };
  expect(await tried(changed, { passphrase })).toEqual(refusedAs('damaged'));
  expect(await protectionOf(await headerBytes(changed))).toEqual(refusedAs('damaged'));
});

it('a later version of the header is told from a damaged one', async () => {
  const later = { ...one.header, vault: 2 } as unknown as Header;
  expect(await tried(later, { passphrase })).toEqual(refusedAs('newer'));
  const slots = [{ slot: 'passkey', version: 1 }];
  expect(await protectionOf(await headerBytes({ ...one.header, slots }))).toEqual(refusedAs('newer'));
});

type Slot = Header['slots'][number] & { readonly wrapped: string };

const slotsOf = ({ header }: Made) => header.slots as [Slot, Slot];
const wrappedAs = (slot: Slot, other: Slot): Slot => ({ ...slot, wrapped: other.wrapped });
const refusedAs = (problem: string) => ({ ok: false, problem });

const tried = async (header: Header, wayIn: Parameters<typeof unlockVault>[1]) =>
  unlockVault(await headerBytes(header), wayIn, quick);

async function made(): Promise<Made> {
  const vault = await newLockedVault(passphrase, quick);
  if (!vault.ok) throw new Error(vault.problem);
  const { header: bytes, recoveryCode } = vault.value;
  const { check: _, ...header } = JSON.parse(new TextDecoder().decode(bytes));
  return { bytes, header, recoveryCode };
}
