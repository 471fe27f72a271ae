import { borderAt, type FrameBorder, frameBorders } from '../model/frame-borders';
import type { Frame } from '../model/network-map';
import { areaSpan, turn } from '../model/segments';
import type { Look } from './look';
import type { Dot } from './shapes';
import { dotOf } from './ties-in-place';

/** Where a hand takes a border. `way`: the direction it moves in, one pixel long. */
export type FrameGrip = { readonly border: FrameBorder; readonly at: Dot; readonly way: Dot };

/** Degrees from the top where the grips of rings lie when there are no areas, and the least room beside them. */
const aside = 45;
const room = 20;

/** A grip on each border that is seen: those of rings in a row, clear of the lines; those of areas on the outer ring. */
export function gripsOn(frame: Frame, { unit, shown }: Pick<Look, 'unit' | 'shown'>): readonly FrameGrip[] {
  const row = rowOfRings(frame);
  return frameBorders(frame)
    .filter(({ between }) => between === 'areas' || shown.rings)
    .map((border) => {
      const along = borderAt(frame, border);
      const clockwise = border.between === 'rings' ? row : along;
      const distance = border.between === 'rings' ? along : 1;
      const way = border.between === 'rings' ? clockwise : clockwise + 90;
      return { border, at: towards(clockwise, distance * unit), way: towards(way, 1) };
    });
}

/** The middle of the first area that is wide enough, or else of the widest. */
function rowOfRings(frame: Frame): number {
  if (frame.areas.length < 2) return aside;
  const spans = frame.areas.map(({ id }) => areaSpan(frame, id));
  const widest = spans.reduce((best, span) => (span.to - span.from > best.to - best.from ? span : best));
  const { from, to } = spans.find((span) => (span.to - span.from) / 2 >= room) ?? widest;
  return (from + to) / 2;
}

function towards(clockwise: number, distance: number): Dot {
  return dotOf({ angle: turn(clockwise), distance }, 1);
}
