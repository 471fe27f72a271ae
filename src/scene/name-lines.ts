import { lettersOf } from './letters';
import type { Measure } from './look';

/** The widest a name may be on one line before it is wrapped, in pixels at text size 100 %. */
export const lineRoom = 112;
/** How far beyond it a name may go rather than be cut. */
const stretch = 1.25;

/** A name as one line, or two balanced ones. What does not fit on two is cut with an ellipsis. */
export function nameLines(
  name: string,
  size: number,
  weight: number,
  room: number,
  measure: Measure,
): readonly string[] {
  const text = lettersOf(name.slice(0, 2_000).replace(/\s+/gu, ' ').trim()).slice(0, 200).join('');
  const width = (part: string) => measure(part, size, weight);
  if (text === '' || width(text) <= room) return text === '' ? [] : [text];
  const fits = ([first, second]: Pair) => Math.max(width(first), width(second)) <= room * stretch;
  const words = pairsAt(text, /[\s\-/]+/gu, '');
  const balanced = narrowest(words, width);
  if (balanced && fits(balanced)) return balanced;
  if (words.length === 0 && width(text) <= room * stretch) return [text];
  const syllables = pairsAt(text, syllableEnd, '-');
  const divided = narrowest(syllables, width);
  if (divided && fits(divided)) return divided;
  const [first, rest] = [...words, ...syllables].filter(([start]) => width(start) <= room).reduce(longer, ['', text]);
  return first === '' ? [cut(text, room, width)] : [first, cut(rest, room, width)];
}

type Pair = readonly [string, string];

/** A consonant and a vowel begin a syllable in Finnish, and mostly in Swedish; three letters stay on either line. */
const syllableEnd = /(?<=\p{L}{2})\p{L}(?=[bcdfghjklmnpqrstvwxzčđŋšŧž][aeiouyåäöáâ]\p{L})/giu;

/** The text in two at the end of each match. */
function pairsAt(text: string, end: RegExp, hyphen: string): readonly Pair[] {
  return Array.from(text.matchAll(end), (found) => found.index + found[0].length)
    .filter((at) => at < text.length)
    .map((at) => [`${text.slice(0, at).trimEnd()}${hyphen}`, text.slice(at)]);
}

function narrowest(pairs: readonly Pair[], width: (part: string) => number): Pair | undefined {
  const widest = ([first, second]: Pair) => Math.max(width(first), width(second));
  return pairs.reduce<Pair | undefined>(
    (best, pair) => (best && widest(best) <= widest(pair) ? best : pair),
    undefined,
  );
}

function longer(one: Pair, other: Pair): Pair {
  return other[0].length > one[0].length ? other : one;
}

/** As much of the text as there is room for, with an ellipsis when not all of it. */
export function cut(text: string, room: number, width: (part: string) => number): string {
  if (text.length <= 400 && width(text) <= room) return text;
  const letters = lettersOf(text);
  let [fits, over] = [0, letters.length];
  while (over - fits > 1) {
    const half = Math.floor((fits + over) / 2);
    if (width(`${letters.slice(0, half).join('')}…`) <= room) fits = half;
    else over = half;
  }
  return `${letters.slice(0, fits).join('').trimEnd()}…`;
}

/** A text on as many lines as it takes, broken where people broke it, at spaces, or within a word too long for a line. */
export function linesOf(text: string, room: number, most: number, width: (part: string) => number): readonly string[] {
  const found: string[] = [];
  for (const part of text.slice(0, 1_600).trim().split(lineBreak)) {
    found.push(...wrapped(part, room, width));
    if (found.length > most) break;
  }
  if (found.length <= most) return found;
  return [...found.slice(0, most - 1), cut(`${found[most - 1] ?? ''}…`, room, width).replace(/…+$/u, '…')];
}

const lineBreak = /\r\n|\r|\n/u;

function wrapped(text: string, room: number, width: (part: string) => number): readonly string[] {
  const found: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (width(longer) <= room) {
      line = longer;
      continue;
    }
    if (line !== '') found.push(line);
    const pieces = broken(word, room, width);
    found.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return [...found, line];
}

/** A word in pieces that each fit. */
function broken(word: string, room: number, width: (part: string) => number): readonly string[] {
  if (word.length < 60 && width(word) <= room) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of lettersOf(word)) {
    if (piece !== '' && width(piece + letter) > room) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}
