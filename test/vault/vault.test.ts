import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Label } from '../../src/vault/label';
import { newVault, openVault, type Vault } from '../../src/vault/vault';
import { headerBytes } from '../../src/vault/vault-header';
import vector from './vector.json';

const label: Label = { mapId: 'a-map', kind: 'record', revision: 4, format: 1 };

describe('a sealed record', () => {
  it('opens again as it was, whatever its size', async () => {
    const key = await aMapKey();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 40_000 }), async (plain) => {
        const opened = await key.openRecord(await key.sealRecord(plain, label), label);
        expect(opened).toEqual({ ok: true, value: new Uint8Array(plain) });
      }),
      { numRuns: 50 },
    );
  });

  it('does not open as another map, kind, revision or format', async () => {
    const key = await aMapKey();
    const sealed = await key.sealRecord(bytes('äiti'), label);
    for (const other of [{ mapId: 'b-map' }, { kind: 'draft' }, { revision: 3 }, { revision: 5 }, { format: 2 }]) {
      expect(await key.openRecord(sealed, { ...label, ...other })).toEqual(damaged);
    }
  });

  it('does not open when any part of it has changed or is cut away', async () => {
    const key = await aMapKey();
    const sealed = await key.sealRecord(bytes('äiti'), label);
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = sealed.map((byte, index) => (index === at ? byte ^ by : byte));
        expect(await key.openRecord(changed, label)).toEqual(damaged);
        expect(await key.openRecord(sealed.slice(0, at), label)).toEqual(damaged);
      }),
    );
  });

  it('tells of its size only which 16 KiB step it falls in', async () => {
    const key = await aMapKey();
    const size = async (length: number) => (await key.sealRecord(new Uint8Array(length), label)).length;
    expect(await size(0)).toBe(16_384);
    expect(await size(16_384 - 32)).toBe(16_384);
    expect(await size(16_384 - 31)).toBe(32_768);
  });

  it('never has the same beginning twice', async () => {
    const key = await aMapKey();
    const seen = new Set<string>();
    for (let count = 0; count < 5000; count += 1) {
      seen.add((await key.sealRecord(new Uint8Array(1), label)).subarray(0, 12).join());
    }
    expect(seen.size).toBe(5000);
  });

  it('does not open with the key of another map', async () => {
    const sealed = await (await aMapKey()).sealRecord(bytes('äiti'), label);
    expect(await (await aMapKey()).openRecord(sealed, label)).toEqual(damaged);
  });
});

describe('what is said of maps', () => {
  it('is sealed in steps of 1 KiB and opens only under its own name', async () => {
    const vault = await aVault();
    const entry = { ...label, kind: 'entry' };
    const sealed = await vault.sealIndex(bytes('Äidin kartta'), entry);
    expect(sealed.length).toBe(1024);
    expect(await vault.openIndex(sealed, entry)).toEqual({ ok: true, value: bytes('Äidin kartta') });
    expect(await vault.openIndex(sealed, { ...entry, kind: 'manifest' })).toEqual(damaged);
    expect(await (await aVault()).openIndex(sealed, entry)).toEqual(damaged);
  });
});

describe('a vault', () => {
  it('opens the keys of its own maps, and of no others', async () => {
    const vault = await aVault();
    const wrapped = await vault.newMapKey('a-map');
    expect(await vault.openMapKey('a-map', wrapped)).toMatchObject({ ok: true });
    expect(await vault.openMapKey('b-map', wrapped)).toEqual(damaged);
    expect(await vault.openMapKey('a-map', 'no key')).toEqual(damaged);
    expect(await (await aVault()).openMapKey('a-map', wrapped)).toEqual(damaged);
  });

  it('is closed to a header that is damaged or put together from two', async () => {
    const [one, other] = [JSON.parse(text(await newVault())), JSON.parse(text(await newVault()))];
    const mixed = { vault: 1, id: one.id, slots: other.slots } as const;
    expect(await openVault(await headerBytes(mixed))).toEqual(damaged);
    expect(await openVault(bytes(JSON.stringify(mixed)))).toEqual(damaged);
    expect(await openVault(bytes(JSON.stringify({ ...mixed, check: one.check })))).toEqual(damaged);
    expect(await openVault(bytes('{"vault":1}'))).toEqual(damaged);
    expect(await openVault(bytes('{'))).toEqual(damaged);
  });

  it('says so when a later version of the program made it', async () => {
    const { check: _, ...header } = JSON.parse(text(await newVault()));
    const newer = { ok: false, problem: 'newer' };
    expect(await openVault(await headerBytes({ ...header, vault: 2 }))).toEqual(newer);
    const slots = [{ slot: 'another', version: 1 }];
    expect(await openVault(await headerBytes({ ...header, slots }))).toEqual(newer);
  });

  it('seals only with keys that no script can read', async () => {
    const encrypt = vi.spyOn(crypto.subtle, 'encrypt');
    const vault = await aVault();
    const key = await vault.openMapKey('a-map', await vault.newMapKey('a-map'));
    if (key.ok) await key.value.sealRecord(bytes('äiti'), label);
    await vault.sealIndex(bytes('äiti'), label);
    const used = encrypt.mock.calls.map(([, by]) => by.extractable);
    encrypt.mockRestore();
    expect(used.length).toBeGreaterThanOrEqual(2);
    expect(used).not.toContain(true);
  });

  // Made with another implementation of AES-GCM and HKDF than the browser's.
  it('opens what was sealed by any earlier version', async () => {
    const opened = await openVault(bytes(vector.header));
    if (!opened.ok) throw new Error(opened.problem);
    const key = await opened.value.openMapKey(vector.mapId, vector.wrappedMapKey);
    if (!key.ok) throw new Error(key.problem);
    const { entry, record, mapId } = vector;
    expect(await opened.value.openIndex(fromBase64(entry.sealed), { ...entry, mapId, kind: 'entry' })).toEqual({
      ok: true,
      value: bytes(entry.plain),
    });
    expect(await key.value.openRecord(fromBase64(record.sealed), { ...record, mapId, kind: 'record' })).toEqual({
      ok: true,
      value: bytes(record.plain),
    });
  });
});

const damaged = { ok: false, problem: 'damaged' };
const bytes = (plain: string) => new TextEncoder().encode(plain);
const text = (plain: Uint8Array) => new TextDecoder().decode(plain);
const fromBase64 = (sealed: string) => new Uint8Array(Buffer.from(sealed, 'base64'));

async function aVault(): Promise<Vault> {
  const opened = await openVault(await newVault());
  if (!opened.ok) throw new Error(opened.problem);
  return opened.value;
}

async function aMapKey() {
  const vault = await aVault();
  const key = await vault.openMapKey('a-map', await vault.newMapKey('a-map'));
  if (!key.ok) throw new Error(key.problem);
  return key.value;
}
