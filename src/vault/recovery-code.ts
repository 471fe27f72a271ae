import type { Bytes } from './bytes';

/** Crockford's Base32: no I, L, O or U, which a hand writes like 1, 0 and V. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeBytes = 16;
const codeDigits = Math.ceil((codeBytes * 8) / 5);
const groupLength = 3;

/** The 128 bits as 26 characters and one that checks them, in nine groups of three. */
export function recoveryCodeOf(bytes: Bytes): string {
  const digits = Array.from({ length: codeDigits }, (_, at) => digitAt(bytes, at));
  const all = [...digits, checkOf(digits)].map((digit) => alphabet.charAt(digit)).join('');
  return all.match(new RegExp(`.{${groupLength}}`, 'g'))?.join('-') ?? '';
}

/** Its 128 bits, however it was written; `undefined` when it cannot be a code as it was given: it is mistyped. */
export function readRecoveryCode(written: string): Bytes | undefined {
  const digits = [...lettersOf(written)].map((letter) => alphabet.indexOf(letter));
  const code = digits.slice(0, codeDigits);
  if (digits.length !== codeDigits + 1 || digits.includes(-1) || checkOf(code) !== digits.at(-1)) return undefined;
  const bits = code.map((digit) => digit.toString(2).padStart(5, '0')).join('');
  const spare = bits.slice(codeBytes * 8);
  if (spare.includes('1')) return undefined;
  return Uint8Array.from({ length: codeBytes }, (_, at) => Number.parseInt(bits.slice(at * 8, at * 8 + 8), 2));
}

/** Whether one group, or the whole code, was copied right: as forgiving as reading the code is. */
export const isSameCode = (written: string, code: string) => lettersOf(written) === lettersOf(code);

const lettersOf = (written: string) =>
  written
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');

function digitAt(bytes: Bytes, at: number): number {
  const bit = at * 5;
  const first = Math.floor(bit / 8);
  const pair = ((bytes[first] ?? 0) << 8) | (bytes[first + 1] ?? 0);
  return (pair >> (11 - (bit % 8))) & 31;
}

/**
 * The digits as a polynomial over the field of 32, at a generator of it: any one wrong character and any two that
 * changed places make another.
 */
function checkOf(digits: readonly number[]): number {
  return digits.reduce((sum, digit) => timesGenerator(sum ^ digit), 0);
}

/** By x in the field of x⁵ + x² + 1. */
const timesGenerator = (digit: number) => (digit << 1) ^ (digit & 16 ? 0b100101 : 0);
