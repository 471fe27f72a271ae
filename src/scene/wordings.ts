import type { Look, Measure } from './look';
import { lineRoom, nameLines } from './name-lines';

export const nameWeight = 560;
/** At 100 %, in pixels. */
export const nameSize = 14.5;
/** Crowded, names get smaller step by step, and never smaller than the last. */
const sizes = [nameSize, 14.1, 12.4, 11] as const;
/** In an upright window all is small enough already. */
const uprightSizes = [nameSize, 14.1, 13.3, 13.3] as const;
/** The widest a name may be there on one line, in pixels at 100 %: the first with which nothing has to be cut. */
const uprightRooms = [80, 92, 102];
const lineHeight = 1.16;
/** The height of a face above and below its line, in sizes. */
const faceHeight = 1.3;

/** How a text is written: its lines, at a size. */
export type Wording = {
  readonly lines: readonly string[];
  readonly size: number;
  readonly width: number;
  readonly height: number;
};

/** The ways to write a name at each size, the largest first; those of a size from the best one on. */
export type NameWordings = readonly (readonly Wording[])[];

export function wordingOf(lines: readonly string[], size: number, weight: number, measure: Measure): Wording {
  const width = Math.max(0, ...lines.map((line) => measure(line, size, weight))) + 4;
  return { lines, size, width, height: ((lines.length - 1) * lineHeight + faceHeight) * size };
}

/** The foot of each line of a text whose middle is at a height. */
export function lineFeet({ lines, size }: Wording, middle: number): readonly number[] {
  const top = middle - ((lines.length - 1) * size * lineHeight) / 2;
  return lines.map((_, at) => top + at * size * lineHeight + size * 0.334);
}

/** Where a name is written changes how: an upright window is a narrow one. */
type NameLook = Pick<Look, 'textScale' | 'upright' | 'measure'>;

const known = new WeakMap<Measure, Map<number, Map<string, NameWordings>>>();
const mostKnown = 4_000;

/** The same name is written in every scene, and measuring and dividing it takes its time. */
export function nameWordings(name: string, { textScale, upright = false, measure }: NameLook): NameWordings {
  const ofMeasure = known.get(measure) ?? new Map<number, Map<string, NameWordings>>();
  known.set(measure, ofMeasure);
  const key = upright ? -textScale : textScale;
  const ofScale = ofMeasure.get(key) ?? new Map<string, NameWordings>();
  if (ofMeasure.size > 8) ofMeasure.clear();
  ofMeasure.set(key, ofScale);
  const before = ofScale.get(name);
  if (before) return before;
  const size = nameSize * textScale;
  const usual = (upright && narrowly(name, { textScale, measure })) || wordingsOf(name, size, textScale, measure);
  const found = (upright ? uprightSizes : sizes).map((size) =>
    usual.map((wording) => scaled(wording, size / nameSize)),
  );
  if (ofScale.size >= mostKnown) ofScale.clear();
  ofScale.set(name, found);
  return found;
}

function scaled({ lines, size, width, height }: Wording, by: number): Wording {
  return { lines, size: size * by, width: width * by, height: height * by };
}

/** On one line or on two, as narrow as can be without cutting anything. */
function narrowly(name: string, { textScale, measure }: NameLook): readonly Wording[] | undefined {
  const size = nameSize * textScale;
  for (const room of uprightRooms) {
    const lines = nameLines(name, size, nameWeight, room * textScale, measure);
    if (lines.length === 0) return [];
    if (!lines.at(-1)?.endsWith('…')) return [wordingOf(lines, size, nameWeight, measure)];
  }
  return undefined;
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
