import { commonplaces } from './commonplaces';
import { fewestLetters, meant } from './passphrase';

/**
 * `'short'` is not taken, and `'weak'` should not be: one computer guesses it in days. `'fair'` holds off whoever has
 * one, `'strong'` whoever has a thousand; each guess costs what `cost.ts` says.
 */
export type Strength = 'short' | 'weak' | 'fair' | 'strong';

/** An estimate on the careful side: that letters make words, which the guesser knows. */
export function strengthOf(passphrase: string): Strength {
  const text = meant(passphrase);
  if ([...text].length < fewestLetters) return 'short';
  const bits = bitsOf(text.slice(0, enoughToLookAt));
  if (bits < 30) return 'weak';
  return bits < 45 ? 'fair' : 'strong';
}

const enoughToLookAt = 128;
const shortestPiece = 4;
const commonplaceBits = 8;
const repeatedBits = 5;

function bitsOf(text: string): number {
  const lower = text.toLowerCase();
  let bits = 0;
  let at = 0;
  while (at < text.length) {
    const common = pieceLength(lower, at, (piece) => commonplaces.includes(piece));
    const repeated = pieceLength(lower, at, (piece) => lower.slice(0, at + piece.length - 1).includes(piece));
    const longest = Math.max(common, repeated);
    const end = longest < shortestPiece ? at + 1 : at + longest;
    bits += Math.min(lettersBits(text, at, end), repeated < common ? commonplaceBits : repeatedBits);
    at = end;
  }
  return bits;
}

/** How many letters from here on are a piece of something known. */
function pieceLength(lower: string, at: number, isKnown: (piece: string) => boolean): number {
  let length = 0;
  while (at + length < lower.length && isKnown(lower.slice(at, at + length + 1))) length += 1;
  return length;
}

function lettersBits(text: string, start: number, end: number): number {
  let bits = 0;
  for (let at = start; at < end; at += 1) bits += letterBits(text, at);
  return bits;
}

/** The first letter of a word says much, those after it less and less; capitals only where nobody expects them. */
function letterBits(text: string, at: number): number {
  const letter = text.charAt(at);
  if (/\s/u.test(letter)) return 0;
  if (/\p{N}/u.test(letter)) return 3.3;
  if (!/\p{L}/u.test(letter)) return 4.5;
  const before = /\p{L}*$/u.exec(text.slice(0, at))?.[0] ?? '';
  const goesOn = before !== '' && (/\p{Ll}/u.test(letter) || /\p{Lu}$/u.test(before));
  if (!goesOn) return 4.7;
  return before.length < 4 ? 1.7 : 1;
}
