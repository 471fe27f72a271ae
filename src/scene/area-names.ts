import type { Frame } from '../model/network-map';
import { areaSpan } from '../model/segments';
import { type ArcName, freeMiddle, halfAngle, type OnSheet, onArc } from './arc-names';
import type { Look } from './look';
import { cut } from './name-lines';

/** Between the outer ring and the coloured rim, and the rim and the names along it. */
export const rimGap = 7;
export const nameGap = 11;

const fullSize = 15;
/** A name is written smaller, down to this part of its size, before it is cut or somebody stands on it. */
const smallest = 0.72;
const areaNameWeight = 650;

/** The names of all areas, each in the middle of its rim or, where somebody stands there, as near to it as it is free. */
export function areaNames(frame: Frame, look: Look, tokens: readonly OnSheet[]): readonly ArcName[] {
  if (!look.shown.areaNames) return [];
  const radius = look.unit + rimGap + nameGap;
  const size = fullSize * look.textScale;
  const near = onArc(tokens, radius, size);
  return frame.areas.map(({ colour, ...area }): ArcName => {
    const { from, to } = areaSpan(frame, area.id);
    const half = Math.min(170, Math.max((to - from) / 2, 20));
    const room = (half * 2 * Math.PI * radius) / 180;
    const words = look.words.area({ colour, ...area });
    const wide = look.measure(words, size, areaNameWeight);
    const fitting = Math.max(smallest, Math.min(1, (room * 0.96) / wide));
    const writtenAt = (part: number) => {
      const written = size * part;
      const width = (text: string) => look.measure(text, written, areaNameWeight);
      const text = cut(words, room, width);
      const halfText = Math.min(half, halfAngle(width(text), radius));
      const place = freeMiddle((from + to) / 2, Math.max(0, (to - from) / 2 - halfText), halfText, near);
      return { text, size: written, halfText, ...place };
    };
    const usual = writtenAt(fitting);
    const small = usual.covered > 0 && fitting > smallest ? writtenAt(smallest) : usual;
    const { covered, ...best } = small.covered === 0 ? small : usual;
    return { what: 'area', id: area.id, weight: areaNameWeight, ink: `area-${colour}`, half, radius, ...best };
  });
}
