import type { AreaId, RingId } from '../model/ids';
import { shorterTurn } from '../model/segments';
import { boxAround } from './boxes';
import { distance } from './distance';
import { dotAt } from './dot-at';
import { type Box, type Dot, type Ink, type Shape, tenthText } from './shapes';

/** A name written on the sheet itself. */
export type SheetName = { readonly what: 'area'; readonly id: AreaId } | { readonly what: 'ring'; readonly id: RingId };

/** A name that runs along the rim or along a ring. Angles are degrees clockwise from the top. */
export type ArcName = SheetName & {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly ink: Ink;
  /** What it lies on is painted over with this, so that no line runs through its letters. */
  readonly under?: Ink;
  /** The angle of its middle, and half of the angle it may take. */
  readonly middle: number;
  readonly half: number;
  /** Half of the angle that its letters take. */
  readonly halfText: number;
  /** From the centre to the side of the letters that is nearer to it. */
  readonly radius: number;
};

/** Somebody a name should not lie under. */
export type OnSheet = { readonly at: Dot; readonly radius: number };

/** Those who stand where letters of that size would run. */
export function onArc(tokens: readonly OnSheet[], radius: number, size: number): readonly OnSheet[] {
  return tokens.filter(({ at, radius: reach }) => {
    const away = distance(at.x, at.y);
    return away + reach > radius - 2 && away - reach < radius + size;
  });
}

/** Half of the angle that a text so wide takes, with some air. */
export function halfAngle(width: number, radius: number): number {
  return degrees((width / 2 + 3) / radius);
}

const step = 3;

/** The angle nearest to `wanted`, at most so far from it, round which there is most room; how much is covered there. */
export function freeMiddle(
  wanted: number,
  most: number,
  halfText: number,
  near: readonly OnSheet[],
): { readonly middle: number; readonly covered: number } {
  const taken = near.map(({ at, radius }) => {
    const away = distance(at.x, at.y);
    return { angle: degrees(Math.atan2(at.x, -at.y)), half: degrees(Math.atan2(radius + 3, away)) };
  });
  const covered = (middle: number) =>
    taken.reduce((sum, { angle, half }) => {
      const off = Math.abs(shorterTurn(middle, angle));
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

/** Where the names lie, as a row of small boxes for each. */
export function arcNameBoxes(names: readonly ArcName[]): readonly Box[] {
  return names.flatMap(({ size, middle, halfText, radius }) => {
    const out = radius + size * 0.36;
    const count = Math.max(2, Math.ceil(((halfText * 2 * Math.PI) / 180) * (radius / size)));
    return Array.from({ length: count + 1 }, (_, at) =>
      boxAround(dotAt(middle - halfText + (2 * halfText * at) / count, out), size, size),
    );
  });
}

/** Whether letters in the middle of an arc would be upside down if they stood on it. */
export function hangs(middle: number): boolean {
  return middle > 100 && middle < 260;
}

/** Letters stand on the arc, or hang from it where they would be upside down. */
export function arcNameShapes({
  text,
  size,
  weight,
  ink,
  under,
  middle,
  half,
  halfText,
  radius,
}: ArcName): readonly Shape[] {
  const upsideDown = hangs(middle);
  const foot = radius + (upsideDown ? size * 0.72 : 0);
  const along = upsideDown ? arc(foot, middle + half, middle - half) : arc(foot, middle - half, middle + half);
  const letters: Shape = { shape: 'text', text, at: dotAt(middle, foot), size, weight, fill: ink, along };
  if (!under) return [letters];
  const d = arc(radius + size * 0.36, middle - halfText, middle + halfText);
  return [{ shape: 'path', d, stroke: under, width: size * 1.1 }, letters];
}

/** Clockwise when `from` < `to`, otherwise the other way round. */
export function arc(radius: number, from: number, to: number): string {
  const [start, end] = [dotAt(from, radius), dotAt(to, radius)];
  const large = Math.abs(to - from) > 180 ? 1 : 0;
  const sweep = to > from ? 1 : 0;
  const r = tenthText(radius);
  return `M${tenthText(start.x)} ${tenthText(start.y)}A${r} ${r} 0 ${large} ${sweep} ${tenthText(end.x)} ${tenthText(end.y)}`;
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
