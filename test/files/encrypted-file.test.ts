import { armor, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openWithAge, sealWithAge } from '../../src/files/age-file';
import { mapFileText } from '../../src/files/map-file';
import { mapsFileText } from '../../src/files/maps-file';
import { readMapBlob } from '../../src/files/read-map-blob';
import { readMapFile } from '../../src/files/read-map-file';
import { sealFile } from '../../src/files/seal-file';
import { aMap, aPerson, aVersion } from '../makers';
import { anyMap } from '../makers/any-map';

/** As little work as the format knows: what is tested here is not how long guessing takes. */
const leastWork = 1;
const passphrase = 'koira sataa kivi lumi ääni';
const map = aMap({ versions: [aVersion({ people: [aPerson({ name: 'Áhčči 👵' })] })] });
const bytesOf = (text: string) => new TextEncoder().encode(text);
const sealed = (text: string, by = passphrase, work = leastWork) => sealWithAge(bytesOf(text), by, work);
const read = (bytes: Uint8Array<ArrayBuffer> | string, by?: string) => readMapBlob(new Blob([bytes]), by);
const refusedAs = (reason: string) => ({ ok: false, problem: { reason } });

describe('An encrypted file', () => {
  it('holds the plain file byte for byte, and opens as the same maps', async () => {
    await fc.assert(
      fc.asyncProperty(anyMap({ mostPeople: 4 }), fc.string({ unit: 'grapheme', minLength: 1 }), async (map, by) => {
        const plain = mapFileText(map);
        const file = await sealed(plain, by);
        const opened = await openWithAge(file, by);
        expect(opened.ok && new TextDecoder().decode(opened.value)).toBe(plain);
        expect(await read(file, by)).toEqual({ ok: true, value: { maps: [map], templates: [] } });
      }),
      { numRuns: 50 },
    );
  });

  it('is written with 2^18 rounds of scrypt for one passphrase, and tells nothing outside but that', async () => {
    const file = await sealFile(mapFileText(map), passphrase);
    const bytes = file.ok ? new Uint8Array(await file.value.arrayBuffer()) : new Uint8Array();
    const lines = new TextDecoder('latin1').decode(bytes).split('\n');
    expect(lines[0]).toBe('age-encryption.org/v1');
    expect(lines[1]).toMatch(/^-> scrypt [A-Za-z0-9+/]{22} 18$/);
    expect(lines[3]).toMatch(/^--- /);
    expect(bytes.length - bytesOf(mapFileText(map)).length).toBeLessThan(250);
    expect(await readMapFile(new Blob([bytes]), passphrase)).toEqual({
      ok: true,
      value: { maps: [map], templates: [] },
    });
  }, 120_000);

  it('asks for its passphrase, and does not open with another', async () => {
    const file = await sealed(mapFileText(map));
    expect(await read(file)).toEqual(refusedAs('encrypted'));
    expect(await read(file, 'koira sataa kivi lumi aani')).toEqual(refusedAs('wrongPassphrase'));
    expect(await read(file, '')).toEqual(refusedAs('wrongPassphrase'));
  });

  it('opens when its passphrase is typed with letters composed or apart, also one that was sealed with those', async () => {
    const [composed, apart] = [passphrase.normalize('NFC'), passphrase.normalize('NFD')];
    expect(apart).not.toBe(composed);
    const file = await sealed(mapFileText(map), apart);
    expect(await read(file, composed)).toEqual({ ok: true, value: { maps: [map], templates: [] } });
    expect(await read(file, apart)).toEqual({ ok: true, value: { maps: [map], templates: [] } });
    const foreign = await sealedElsewhere((encrypter) => encrypter.setPassphrase(apart));
    expect(await read(foreign, apart)).toEqual({ ok: true, value: { maps: [map], templates: [] } });
  });

  it('opens when it was written in letters', async () => {
    const letters = armor.encode(await sealed(mapFileText(map)));
    expect(await read(letters)).toEqual(refusedAs('encrypted'));
    expect(await read(`\n${letters.replaceAll('\n', '\r\n')}\n`, passphrase)).toEqual({
      ok: true,
      value: { maps: [map], templates: [] },
    });
  });

  it('with more work than 2^20 is refused before any of it is done', async () => {
    const file = new TextDecoder('latin1').decode(await sealed(mapFileText(map)));
    for (const factor of ['21', '30', '999999999999999999999']) {
      const heavy = Uint8Array.from(file.replace(/(-> scrypt \S+) 1\n/, `$1 ${factor}\n`), (sign) =>
        sign.charCodeAt(0),
      );
      expect(await read(heavy)).toEqual(refusedAs('tooMuchWork'));
      const begun = performance.now();
      expect(await read(heavy, passphrase)).toEqual(refusedAs('tooMuchWork'));
      // 2^21 rounds take seconds on any machine.
      expect(performance.now() - begun).toBeLessThan(1000);
    }
  });

  it('for a key, or for a passphrase and something else, is refused', async () => {
    const recipient = await identityToRecipient(await generateX25519Identity());
    const forKey = await sealedElsewhere((encrypter) => encrypter.addRecipient(recipient));
    expect(await read(forKey, passphrase)).toEqual(refusedAs('otherKey'));
    const text = new TextDecoder('latin1').decode(await sealed(mapFileText(map)));
    const twice = text.replace(/(-> scrypt [^-]*)---/, '$1$1---');
    expect(twice.length).toBeGreaterThan(text.length);
    const bytes = Uint8Array.from(twice, (sign) => sign.charCodeAt(0));
    expect(await read(bytes, passphrase)).toEqual(refusedAs('otherKey'));
  });

  it('whose content is no map is refused for what is in it', async () => {
    expect(await read(await sealed('{"elements": []}'), passphrase)).toEqual(refusedAs('notOurs'));
    expect(await read(await sealed('\x89PNG'), passphrase)).toEqual(refusedAs('notOurs'));
    const inside = await sealed(mapFileText(map));
    expect(await read(await sealWithAge(inside, passphrase, leastWork), passphrase)).toEqual(refusedAs('notOurs'));
    const newer = mapFileText(map).replace('"version": 1', '"version": 2');
    expect(await read(await sealed(newer), passphrase)).toMatchObject({ ok: false, problem: { reason: 'newer' } });
  });

  it('that was changed anywhere, or cut anywhere, is refused whole', async () => {
    const content = mapsFileText([map, aMap({ title: 'Toinen' })]);
    const file = await sealed(content.replace(/\n\s*/g, ''));
    const flip = fc.tuple(fc.nat(file.length - 1), fc.nat(7)).map(([at, bit]) => {
      const copy = file.slice();
      copy[at] = (copy[at] ?? 0) ^ (1 << bit);
      return copy;
    });
    const cut = fc.nat(file.length - 1).map((length) => file.slice(0, length));
    const longer = fc.uint8Array({ minLength: 1, maxLength: 40 }).map((more) => new Uint8Array([...file, ...more]));
    const reasons = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ weight: 6, arbitrary: flip }, { weight: 3, arbitrary: cut }, longer),
        async (bytes) => {
          const outcome = await read(bytes, passphrase);
          if (outcome.ok) throw new Error('A damaged file was opened');
          const { reason } = outcome.problem;
          reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
        },
      ),
      { numRuns: 1000 },
    );
    expect(reasons.get('damaged')).toBeGreaterThan(100);
    expect(await read(file, passphrase)).toMatchObject({ ok: true });
  }, 120_000);
});

async function sealedElsewhere(prepare: (encrypter: Encrypter) => void): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(leastWork);
  prepare(encrypter);
  return new Uint8Array(await encrypter.encrypt(mapFileText(map)));
}
