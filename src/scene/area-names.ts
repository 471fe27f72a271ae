import type { Frame } from '../model/network-map';
import { areaSpan } from '../model/segments';
import { type ArcName, freeMiddle, halfAngle, hangs, type OnSheet, onArc } from './arc-names';
import type { Look } from './look';
import { cut, nameLines } from './name-lines';

/** Between the outer ring and the coloured rim, and the rim and the names along it. */
export const rimGap = 7;
export const nameGap = 11;

const fullSize = 15;
/** A name is written smaller, down to this part of its size, before it is cut or somebody stands on it. */
const smallest = 0.72;
const areaNameWeight = 650;
const lineHeight = 1.08;

/**
 * The names of all areas, each in the middle of its rim or, where somebody stands there, as near to it as it is free;
 * smaller or on two lines if that helps.
 */
export function areaNames(frame: Frame, look: Look, tokens: readonly OnSheet[]): readonly ArcName[] {
  if (!look.shown.areaNames) return [];
  const radius = look.unit + rimGap + nameGap;
  const size = fullSize * look.textScale;
  return frame.areas.flatMap(({ colour, ...area }) => {
    const { from, to } = areaSpan(frame, area.id);
    const half = Math.min(170, Math.max((to - from) / 2, 20));
    const room = (half * 2 * Math.PI * radius) / 180;
    const words = look.words.area({ colour, ...area });
    const wide = look.measure(words, size, areaNameWeight);
    const fitting = Math.max(smallest, Math.min(1, (room * 0.96) / wide));
    const written = (part: number, lines: readonly string[]): Written => {
      const width = (text: string) => look.measure(text, size * part, areaNameWeight);
      const texts = lines.map((line) => cut(line, room, width));
      const halfText = Math.min(half, halfAngle(Math.max(...texts.map(width)), radius));
      const near = onArc(tokens, radius, size * part * (1 + (lines.length - 1) * lineHeight));
      const place = freeMiddle((from + to) / 2, Math.max(0, (to - from) / 2 - halfText), halfText, near);
      return { texts, size: size * part, halfText, ...place };
    };
    const usual = written(fitting, [words]);
    const best =
      usual.covered === 0
        ? usual
        : ([[words], inTwo(words, look)].map((lines) => written(smallest, lines)).find(isFree) ?? usual);
    const named = { what: 'area', id: area.id, weight: areaNameWeight, ink: `area-${colour}`, half } as const;
    return linesOn(best, radius).map((line) => ({ ...named, ...line }));
  });
}

type Written = Pick<ArcName, 'size' | 'middle' | 'halfText'> & {
  readonly texts: readonly string[];
  /** How much of it lies under somebody. */
  readonly covered: number;
};

const isFree = ({ covered }: Written) => covered === 0;

/** On two lines, if there is more than one word. */
function inTwo(words: string, { measure }: Look): readonly string[] {
  const room = measure(words, fullSize, areaNameWeight) * 0.6;
  return /\s/u.test(words.trim()) ? nameLines(words, fullSize, areaNameWeight, room, measure) : [words];
}

/** The line that is read first lies farther up: outside the other, or inside it where letters hang from their arc. */
function linesOn({ texts, size, middle, halfText }: Written, radius: number) {
  const line = (at: number) => (hangs(middle) ? at : texts.length - 1 - at);
  return texts.map((text, at) => ({ text, size, middle, halfText, radius: radius + line(at) * size * lineHeight }));
}
