import { clamp } from './clamp';
import type { Area, Frame, Ring } from './network-map';
import type { Place, Point } from './person';
import {
  areaBorders,
  areaSpan,
  type RadialSpan,
  ringSpan,
  type Segment,
  sameSpan,
  shorterTurn,
  type TurnSpan,
  turn,
} from './segments';

/** How near a border, in degrees, somebody in no area stands on it and goes where it goes. */
const onBorder = 4;

/** Whether the ring and the area, or the border, that somebody stands in are the very ones they come to on the new frame. */
export function hasRoots(frame: Frame, former: Frame, place: Place, to: Segment): boolean {
  return sameRing(frame, former, place.ring, to.ring) && sameArea(frame, former, place, to);
}

/** The point as it lies in its ring and area, wherever these are on the new frame. */
export function withItsSegment(frame: Frame, former: Frame, place: Place, to: Segment): Point {
  return {
    angle: angleOn(frame, former, place, to),
    distance: mapped(ringSpan(former, place.ring), ringSpan(frame, to.ring), place.distance, 10_000),
  };
}

/** The very ring or area among others, else one of the same name. */
export function namesakeIn<Part extends Ring | Area>(parts: readonly Part[], wanted: Part): Part | undefined {
  const { id, name } = wanted;
  return parts.find((part) => part.id === id) ?? parts.find((part) => name !== undefined && part.name === name);
}

function sameRing(frame: Frame, former: Frame, before: Place['ring'], after: Place['ring']): boolean {
  if (typeof before !== 'number' || typeof after !== 'number') return before === after;
  const [one, other] = [former.rings[before], frame.rings[after]];
  return one !== undefined && other !== undefined && namesakeIn(frame.rings, one) === other;
}

function sameArea(frame: Frame, former: Frame, place: Place, { area }: Segment): boolean {
  if (place.area === null) return area === null && borderOf(frame, former, place) !== undefined;
  const [one, other] = [partOf(former, place.area), partOf(frame, area)];
  return one !== undefined && other !== undefined && namesakeIn(frame.areas, one) === other;
}

function angleOn(frame: Frame, former: Frame, place: Place, to: Segment): number {
  const clockwise = turn(place.angle);
  if (place.area === null) {
    const border = borderOf(frame, former, place);
    return border === undefined || border.off === 0 ? place.angle : turned(clockwise + border.off);
  }
  const [from, into] = [areaSpan(former, place.area), areaSpan(frame, to.area)];
  if (sameSpan(from, into)) return place.angle;
  const middle = (from.from + from.to) / 2;
  const along = middle + shorterTurn(middle, clockwise);
  return turned(mapped(from, into, along, 100));
}

/** How far the border that somebody stands on has moved. Without areas before and after, there is none to move. */
function borderOf(frame: Frame, former: Frame, { angle }: Place): { readonly off: number } | undefined {
  if (former.areas.length === 0 && frame.areas.length === 0) return { off: 0 };
  if (former.areas.length < 2 || frame.areas.length < 2) return undefined;
  const clockwise = turn(angle);
  const borders = areaBorders(former);
  const away = (border: number) => Math.abs(shorterTurn(border, clockwise));
  const at = borders.findIndex((border) => away(border) <= onBorder);
  const [border, area] = [borders[at], former.areas[at]];
  const there = area && namesakeIn(frame.areas, area);
  return border === undefined || !there ? undefined : { off: areaSpan(frame, there.id).from - border };
}

function partOf({ areas }: Frame, id: Place['area']): Area | undefined {
  return areas.find((area) => area.id === id);
}

/** The value in another span, as far between its ends as before; never over them. The same where the spans are. */
function mapped(from: RadialSpan | TurnSpan, to: RadialSpan | TurnSpan, value: number, steps: number): number {
  if (sameSpan(from, to)) return value;
  const part = clamp((value - from.from) / (from.to - from.from), 0, 1);
  return Math.round((to.from + (to.to - to.from) * part) * steps) / steps;
}

function turned(clockwise: number): number {
  return (Math.round(turn(clockwise) * 100) / 100) % 360;
}
