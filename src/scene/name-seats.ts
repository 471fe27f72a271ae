import { clamp } from '../model/clamp';
import type { Measure } from './look';
import { lineRoom, nameLines } from './name-lines';
import type { Anchor, Seat } from './seats';
import type { Box, Dot } from './shapes';

export const nameWeight = 560;
/** At 100 %, in pixels. */
export const nameSize = 14.5;
/** Crowded, names get smaller step by step, and never smaller than the last. */
const shrunk = [14.1, 12.4, 11] as const;
const lineHeight = 1.16;
/** The height of a face above and below its line, in sizes. */
const faceHeight = 1.3;
/** Between the rim of a token and its name. */
const gap = 4;
/** Beyond this a thin line leads from the token to its name. */
const leaderFrom = 9;

/** How a text is written: its lines, at a size. */
export type Wording = {
  readonly lines: readonly string[];
  readonly size: number;
  readonly width: number;
  readonly height: number;
};

export type TextSeat = Seat & { readonly wording: Wording };

export function wordingOf(lines: readonly string[], size: number, weight: number, measure: Measure): Wording {
  const width = Math.max(0, ...lines.map((line) => measure(line, size, weight))) + 4;
  return { lines, size, width, height: ((lines.length - 1) * lineHeight + faceHeight) * size };
}

/** The foot of each line of a text whose middle is at a height. */
export function lineFeet({ lines, size }: Wording, middle: number): readonly number[] {
  const top = middle - ((lines.length - 1) * size * lineHeight) / 2;
  return lines.map((_, at) => top + at * size * lineHeight + size * 0.334);
}

type Named = Anchor & { readonly name: string };

/** Places for a name: close to the token; then smaller, or farther with a line to it; then both. */
export function nameSeats(named: Named, textScale: number, measure: Measure) {
  const usual = knownWordings(named.name, textScale, measure);
  if (usual.length === 0) return [];
  const wordings = (size: number) => usual.map((wording) => scaled(wording, size / nameSize));
  const near = (into: TextSeat[], some: readonly Wording[], price: number) =>
    some.forEach((wording, at) => {
      close(into, named, wording, price + at * 3);
    });
  const far = (into: TextSeat[], some: readonly Wording[], price: number, distances: readonly number[]) =>
    some.forEach((wording, at) => {
      away(into, named, wording, price + at * 2, distances);
    });
  const level = (...parts: readonly ((into: TextSeat[]) => void)[]) => {
    const seats: TextSeat[] = [];
    for (const part of parts) part(seats);
    return seats.sort((one, other) => one.price - other.price);
  };
  const [slightly, less, least] = shrunk;
  return [
    () => level((into) => near(into, usual, 0)),
    () =>
      level(
        (into) => near(into, wordings(slightly), 12),
        (into) => far(into, usual, 14, [7, 16, 28]),
      ),
    () =>
      level(
        (into) => far(into, wordings(slightly), 20, [7, 16, 28]),
        (into) => far(into, usual, 18, [42, 58, 76]),
      ),
    () => level((into) => far(into, usual, 18, [98, 124, 154, 190, 240])),
    () =>
      level(
        (into) => near(into, wordings(less), 24),
        (into) => far(into, wordings(less), 26, [7, 20, 40, 70, 110]),
      ),
    () =>
      level(
        (into) => near(into, wordings(least), 30),
        (into) => far(into, wordings(least), 32, [7, 20, 40, 70, 110, 160]),
      ),
  ];
}

function scaled({ lines, size, width, height }: Wording, by: number): Wording {
  return { lines, size: size * by, width: width * by, height: height * by };
}

const known = new WeakMap<Measure, Map<string, readonly Wording[]>>();
const mostKnown = 4_000;

/** The same name is written in every scene, and measuring and dividing it takes its time. */
function knownWordings(name: string, textScale: number, measure: Measure): readonly Wording[] {
  const ofMeasure = known.get(measure) ?? new Map<string, readonly Wording[]>();
  known.set(measure, ofMeasure);
  const key = `${textScale} ${name}`;
  const wordings = ofMeasure.get(key) ?? wordingsOf(name, nameSize * textScale, textScale, measure);
  if (ofMeasure.size >= mostKnown) ofMeasure.clear();
  ofMeasure.set(key, wordings);
  return wordings;
}

/** As it is best written and, if it can be divided between words, a narrower one. */
function wordingsOf(name: string, size: number, textScale: number, measure: Measure): readonly Wording[] {
  const lines = nameLines(name, size, nameWeight, lineRoom * textScale, measure);
  if (lines.length === 0) return [];
  const usual = wordingOf(lines, size, nameWeight, measure);
  if (lines.length > 1 || usual.width < 56 * textScale || !/[\s\-/]/u.test(name.trim())) return [usual];
  const divided = nameLines(name, size, nameWeight, usual.width * 0.62, measure);
  if (divided.length < 2 || divided.at(-1)?.endsWith('…')) return [usual];
  const narrow = wordingOf(divided, size, nameWeight, measure);
  return narrow.width < usual.width * 0.85 ? [usual, narrow] : [usual];
}

/** A later place is chosen only for a reason. */
const perRank = 0.6;

function close(into: TextSeat[], { at: { x, y }, radius }: Named, wording: Wording, price: number): void {
  const { width, height } = wording;
  const [aside, up] = [radius + gap + width / 2, radius + gap + height / 2];
  const aligned = Math.max(0, width / 2 - radius / 2);
  const slant = radius * 0.76;
  const [right, low] = [slant + width / 2, slant + height / 2];
  let rank = 0;
  const seat = (over: number, down: number) => {
    into.push({ wording, box: boxAt(x + over, y + down, wording), price: price + rank * perRank });
    rank += 1;
  };
  seat(0, up);
  seat(0, -up);
  seat(aside, 0);
  seat(-aside, 0);
  seat(aligned, up);
  seat(-aligned, up);
  seat(aligned, -up);
  seat(-aligned, -up);
  seat(right, low);
  seat(-right, low);
  seat(right, -low);
  seat(-right, -low);
}

function boxAt(x: number, y: number, { width, height }: Wording): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

/** Sixteen, and which part of a text's half width and height it is moved on, so that it lies beyond the dot. */
const directions = Array.from({ length: 16 }, (_, at) => {
  const angle = (at * Math.PI * 2) / 16;
  const [x, y] = [Math.cos(angle), Math.sin(angle)];
  return { x, y, aside: clamp(x * 1.5, -1, 1), down: clamp(y * 1.5, -1, 1) };
});
/** Pixels from the dot on its line that a text on a tie belongs to. */
const fromLine = [24, 40, 60, 84, 112, 150, 190, 240];

/** Places for a text far from the dot it belongs to, with a line to it. */
export function seatsRound(at: Dot, wording: Wording, price: number): readonly TextSeat[] {
  const seats: TextSeat[] = [];
  away(seats, { at, radius: 2 }, wording, price, fromLine);
  return seats;
}

function away(into: TextSeat[], of: Anchor, wording: Wording, price: number, steps: readonly number[]): void {
  const { at, radius } = of;
  const [halfWidth, halfHeight] = [wording.width / 2, wording.height / 2];
  for (const distance of steps) {
    const reach = radius + distance;
    for (const { x, y, aside, down } of directions) {
      const box = boxAt(at.x + x * reach + aside * halfWidth, at.y + y * reach + down * halfHeight, wording);
      into.push({ wording, box, price: price + distance * 0.16, of });
    }
  }
}

/** The line from a token to a text far from it; `undefined` where it is plain whose text it is. */
export function leaderTo(
  { at, radius }: Anchor,
  { left, top, right, bottom }: Seat['box'],
): readonly [Dot, Dot] | undefined {
  const end = { x: clamp(at.x, left, right), y: clamp(at.y, top + 3, bottom - 3) };
  const length = Math.hypot(end.x - at.x, end.y - at.y);
  if (length < radius + leaderFrom) return undefined;
  const part = (radius + 2) / length;
  return [{ x: at.x + (end.x - at.x) * part, y: at.y + (end.y - at.y) * part }, end];
}
