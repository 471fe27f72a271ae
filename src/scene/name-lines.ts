import type { Measure } from './look';

/** The widest a name may be on one line before it is wrapped, in pixels at text size 100 %. */
export const lineRoom = 112;

/** A name as one line, or two balanced ones. What does not fit on two is cut with an ellipsis. */
export function nameLines(
  name: string,
  size: number,
  weight: number,
  room: number,
  measure: Measure,
): readonly string[] {
  const text = name.replace(/\s+/gu, ' ').trim().slice(0, 200);
  const width = (part: string) => measure(part, size, weight);
  if (text === '' || width(text) <= room) return text === '' ? [] : [text];
  const breaks = breakPoints(text);
  const widest = (at: number) => Math.max(width(text.slice(0, at).trimEnd()), width(text.slice(at)));
  const best = breaks.reduce<number | undefined>(
    (found, at) => (found === undefined || widest(at) < widest(found) ? at : found),
    undefined,
  );
  if (best !== undefined && widest(best) <= room * 1.25) return [text.slice(0, best).trimEnd(), text.slice(best)];
  const at = breaks.filter((place) => width(text.slice(0, place).trimEnd()) <= room).at(-1);
  if (at === undefined) return [cut(text, room, width)];
  return [text.slice(0, at).trimEnd(), cut(text.slice(at), room, width)];
}

/** After a space, a hyphen or a slash. */
function breakPoints(text: string): readonly number[] {
  return [...text.matchAll(/[\s\-/]+/gu)]
    .map((found) => found.index + found[0].length)
    .filter((at) => at < text.length);
}

/** As much of the text as there is room for, with an ellipsis when not all of it. */
export function cut(text: string, room: number, width: (part: string) => number): string {
  if (width(text) <= room) return text;
  const letters = Array.from(text.slice(0, 400));
  let [fits, over] = [0, letters.length];
  while (over - fits > 1) {
    const half = Math.floor((fits + over) / 2);
    if (width(`${letters.slice(0, half).join('')}…`) <= room) fits = half;
    else over = half;
  }
  return `${letters.slice(0, fits).join('').trimEnd()}…`;
}
