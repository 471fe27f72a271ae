import type { AreaId } from '../model/ids';
import type { AreaColour, Frame } from '../model/network-map';
import { areaSpan } from '../model/segments';
import { boxAround } from './boxes';
import { distance } from './distance';
import { dotAt } from './dot-at';
import type { Look } from './look';
import { cut } from './name-lines';
import type { Box, Dot } from './shapes';

/** Between the outer ring and the coloured rim, and the rim and the names along it. */
export const rimGap = 7;
export const nameGap = 11;

const fullSize = 15;
/** A name is written smaller, down to this part of its size, before it is cut or somebody stands on it. */
const smallest = 0.72;
export const areaNameWeight = 650;

/** A name that runs along the rim. Angles are degrees clockwise from the top. */
export type AreaName = {
  readonly id: AreaId;
  readonly text: string;
  readonly size: number;
  readonly ink: `area-${AreaColour}`;
  /** The angle of its middle, and half of the angle it may take. */
  readonly middle: number;
  readonly half: number;
  /** Half of the angle that its letters take. */
  readonly halfText: number;
  /** From the centre to the side of the letters that is nearer to it. */
  readonly radius: number;
};

/** The names of all areas, each in the middle of its rim or, where somebody stands there, as near to it as it is free. */
export function areaNames(frame: Frame, look: Look, tokens: readonly { readonly at: Dot; readonly radius: number }[]) {
  if (!look.shown.areaNames) return [];
  const radius = look.unit + rimGap + nameGap;
  const size = fullSize * look.textScale;
  const near = tokens.filter(({ at, radius: reach }) => {
    const away = distance(at.x, at.y);
    return away + reach > radius - 2 && away - reach < radius + size;
  });
  return frame.areas.map(({ colour, ...area }): AreaName => {
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
      const halfText = Math.min(half, degrees((width(text) / 2 + 3) / radius));
      const place = freeMiddle((from + to) / 2, Math.max(0, (to - from) / 2 - halfText), halfText, near);
      return { text, size: written, halfText, ...place };
    };
    const usual = writtenAt(fitting);
    const small = usual.covered > 0 && fitting > smallest ? writtenAt(smallest) : usual;
    const { covered, ...best } = small.covered === 0 ? small : usual;
    return { id: area.id, ink: `area-${colour}`, half, radius, ...best };
  });
}

const step = 3;

/** The angle nearest to `wanted`, at most so far from it, round which there is most room; how much is covered there. */
function freeMiddle(
  wanted: number,
  most: number,
  halfText: number,
  near: readonly { readonly at: Dot; readonly radius: number }[],
): { readonly middle: number; readonly covered: number } {
  const taken = near.map(({ at, radius }) => {
    const away = distance(at.x, at.y);
    return { angle: degrees(Math.atan2(at.x, -at.y)), half: degrees(Math.atan2(radius + 3, away)) };
  });
  const covered = (middle: number) =>
    taken.reduce((sum, { angle, half }) => {
      const off = Math.abs(((angle - middle + 900) % 360) - 180);
      return sum + Math.max(0, halfText + half - off);
    }, 0);
  let [best, least] = [wanted, covered(wanted)];
  for (let off = step; off <= most && least > 0; off += step) {
    for (const middle of [wanted + off, wanted - off]) {
      const found = covered(middle);
      if (found < least - 0.01) [best, least] = [middle, found];
    }
  }
  return { middle: best, covered: least };
}

/** Where the names along the rim lie, as a row of small boxes for each. */
export function areaNameBoxes(names: readonly AreaName[]): readonly Box[] {
  return names.flatMap(({ size, middle, halfText, radius }) => {
    const out = radius + size * 0.36;
    const count = Math.max(2, Math.ceil(((halfText * 2 * Math.PI) / 180) * (radius / size)));
    return Array.from({ length: count + 1 }, (_, at) =>
      boxAround(dotAt(middle - halfText + (2 * halfText * at) / count, out), size, size),
    );
  });
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
