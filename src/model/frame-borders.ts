import { clamp } from './clamp';
import { leastShare, mostShare, withShare } from './frame-edits';
import type { Area, Frame, Ring } from './network-map';
import type { Point } from './person';
import { areaSpan, ringSpan, turn } from './segments';

/**
 * A border that can be moved: between a ring and the next one outwards, or an area and the next one clockwise. The
 * border at the top, where the first area begins, stays where it is.
 */
export type FrameBorder = { readonly between: 'rings' | 'areas'; readonly after: number };

export function frameBorders({ rings, areas }: Frame): readonly FrameBorder[] {
  return [...bordersAmong('rings', rings.length), ...bordersAmong('areas', areas.length)];
}

function bordersAmong(between: FrameBorder['between'], parts: number): readonly FrameBorder[] {
  return Array.from({ length: Math.max(0, parts - 1) }, (_, after) => ({ between, after }));
}

/** Map units from the centre, or degrees clockwise from the top. */
export function borderAt(frame: Frame, { between, after }: FrameBorder): number {
  if (between === 'rings') return ringSpan(frame, after).to;
  const area = frame.areas[after];
  return area ? areaSpan(frame, area.id).to : 0;
}

/** The two rings or areas on the sides of a border, and how wide they are; 1 is the ordinary width. */
export function besideBorder(frame: Frame, { between, after }: FrameBorder) {
  const parts: readonly (Ring | Area)[] = frame[between];
  return parts.slice(after, after + 2).map((part) => ({ part, share: part.share ?? 1 }));
}

/**
 * How far a point is along the way a border moves. Round the centre, of all the same turns the one nearest to `former`
 * is meant, so that a hand that goes over the top does not come back on the other side.
 */
export function alongBorder({ between }: FrameBorder, { angle, distance }: Point, former: number): number {
  if (between === 'rings') return distance;
  const ahead = turn(angle) - former;
  return former + ahead - Math.round(ahead / 360) * 360;
}

/**
 * The frame with a border moved as far as its neighbours let it. What one of them gains the other loses; all the others
 * stay as they are. The same frame when nothing moves.
 */
export function moveBorder(frame: Frame, border: FrameBorder, to: number): Frame {
  if (border.between === 'rings') {
    const rings = parted(frame.rings, border.after, to);
    return rings === frame.rings ? frame : { ...frame, rings };
  }
  const areas = parted(frame.areas, border.after, to / 360);
  return areas === frame.areas ? frame : { ...frame, areas };
}

/** `to` is a part of the whole. */
function parted<Part extends Ring | Area>(parts: readonly Part[], after: number, to: number): readonly Part[] {
  const [first, second] = [parts[after], parts[after + 1]];
  if (!(first && second)) return parts;
  const [one, other] = [first.share ?? 1, second.share ?? 1];
  const sum = (some: readonly Part[]) => some.reduce((total, { share }) => total + (share ?? 1), 0);
  const wanted = to * sum(parts) - sum(parts.slice(0, after));
  const share = within(wanted, one, other);
  if (share === one) return parts;
  return parts.map((part) => {
    if (part === first) return withShare(part, share);
    return part === second ? withShare(part, tidy(one + other - share)) : part;
  });
}

/** A file may bring widths beyond the limits; they are not made more so. */
function within(wanted: number, one: number, other: number): number {
  const [least, most] = [Math.min(leastShare, one, other), Math.max(mostShare, one, other)];
  const [from, to] = [Math.max(least, one + other - most), Math.min(most, one + other - least)];
  return clamp(Math.round(wanted * 1000) / 1000, from, to);
}

function tidy(share: number): number {
  return Math.round(share * 1e9) / 1e9;
}
