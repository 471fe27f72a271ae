import type { AreaId } from './ids';
import type { Frame } from './network-map';
import type { Place } from './person';

/** The part of the sheet that is one area and one ring. */
export type Segment = Pick<Place, 'ring' | 'area'>;

/** From the centre outwards; the outer ring ends at 1. */
export type RadialSpan = { readonly from: number; readonly to: number };

/** Degrees clockwise from the top, `from` < `to` ≤ 360. */
export type TurnSpan = { readonly from: number; readonly to: number };

/** Space beyond the outer ring where people outside are placed. */
const outsideSpan: RadialSpan = { from: 1, to: 1.3 };
const wholeSheet: RadialSpan = { from: 0, to: 1 };
const wholeTurn: TurnSpan = { from: 0, to: 360 };

export function ringSpan(frame: Frame, ring: Place['ring']): RadialSpan {
  if (ring === 'outside') return outsideSpan;
  if (ring === null) return wholeSheet;
  return slice(frame.rings, ring, 1) ?? outsideSpan;
}

/** The whole turn where there is no such area. */
export function areaSpan(frame: Frame, area: AreaId | null): TurnSpan {
  const at = frame.areas.findIndex(({ id }) => id === area);
  return slice(frame.areas, at, 360) ?? wholeTurn;
}

/** Where areas meet, in degrees clockwise from the top; none when there are fewer than two areas. */
export function areaBorders(frame: Frame): readonly number[] {
  return frame.areas.length < 2 ? [] : frame.areas.map(({ id }) => areaSpan(frame, id).from);
}

/** 0 at the top, growing clockwise, from an angle that is 0 to the right and grows counter-clockwise. The same both ways. */
export function turn(degrees: number): number {
  return (((90 - degrees) % 360) + 360) % 360;
}

/** Degrees from one direction to another the shorter way: from -180 to 180. Neither is more than two turns off. */
export function shorterTurn(from: number, to: number): number {
  return ((to - from + 900) % 360) - 180;
}

export function sameSpan(one: RadialSpan | TurnSpan, other: RadialSpan | TurnSpan): boolean {
  return one.from === other.from && one.to === other.to;
}

function slice(parts: readonly { readonly share?: number }[], at: number, whole: number) {
  if (at < 0 || at >= parts.length) return undefined;
  const sum = (some: typeof parts) => some.reduce((total, { share }) => total + (share ?? 1), 0);
  const all = sum(parts);
  return { from: (whole * sum(parts.slice(0, at))) / all, to: (whole * sum(parts.slice(0, at + 1))) / all };
}
