import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameCode, readRecoveryCode, recoveryCodeOf } from '../../src/vault/recovery-code';

const sixteen = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => new Uint8Array(bytes));
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const place = fc.nat(26);

describe('a recovery code', () => {
  it('is nine groups of three, without letters that a hand writes like others', () => {
    fc.assert(
      fc.property(sixteen, (bytes) => {
        expect(recoveryCodeOf(bytes)).toMatch(/^[0-9A-HJKMNP-TV-Z]{3}(?:-[0-9A-HJKMNP-TV-Z]{3}){8}$/);
      }),
    );
  });

  it('reads back as it was', () => {
    fc.assert(
      fc.property(sixteen, (bytes) => {
        expect(readRecoveryCode(recoveryCodeOf(bytes))).toEqual(bytes);
      }),
    );
  });

  it('reads back however it was written down', () => {
    fc.assert(
      fc.property(sixteen, (bytes) => {
        const code = recoveryCodeOf(bytes);
        const lookalikes = code.replaceAll('0', 'o').replace('1', 'l').replaceAll('1', 'I');
        for (const written of [
          code.toLowerCase(),
          code.replaceAll('-', ''),
          ` ${code.replaceAll('-', ' – ')}\n`,
          lookalikes,
        ]) {
          expect(readRecoveryCode(written)).toEqual(bytes);
        }
      }),
    );
  });

  it('is mistyped with any one character wrong', () => {
    fc.assert(
      fc.property(sixteen, place, fc.integer({ min: 1, max: 31 }), (bytes, at, by) => {
        const letters = [...recoveryCodeOf(bytes).replaceAll('-', '')];
        letters[at] = alphabet.charAt((alphabet.indexOf(letters[at] ?? '') + by) % 32);
        expect(readRecoveryCode(letters.join(''))).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('is mistyped with any two characters in each other’s place', () => {
    fc.assert(
      fc.property(sixteen, place, place, (bytes, one, other) => {
        const letters = [...recoveryCodeOf(bytes).replaceAll('-', '')];
        const [first = '', second = ''] = [letters[one], letters[other]];
        fc.pre(first !== second);
        letters[one] = second;
        letters[other] = first;
        expect(readRecoveryCode(letters.join(''))).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('is mistyped when it is too short, too long, or has a letter that no code has', () => {
    const code = recoveryCodeOf(new Uint8Array(16));
    for (const written of ['', code.slice(1), `${code}0`, code.replace('0', 'U'), code.replace('0', 'Ä')]) {
      expect(readRecoveryCode(written)).toBeUndefined();
    }
    expect(readRecoveryCode(code)).toEqual(new Uint8Array(16));
  });

  it('is read so that no two ways of writing it mean the same bits', () => {
    // The last character has two bits that no code uses.
    const codes = alphabet.split('').map((last) => readRecoveryCode(`${'0'.repeat(25)}${last}0`));
    expect(codes.filter((bytes) => bytes !== undefined)).toEqual([new Uint8Array(16)]);
  });

  it('is compared group by group with what was copied to paper', () => {
    expect(isSameCode(' o1l ', '011')).toBe(true);
    expect(isSameCode('k7m', 'K7N')).toBe(false);
  });
});
