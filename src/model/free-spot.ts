import { clamp } from './clamp';
import type { Frame } from './network-map';
import type { Place, Point } from './person';
import { apart, pointOf, type Spot, spotOf } from './points';
import {
  areaBorders,
  areaSpan,
  type RadialSpan,
  ringSpan,
  type Segment,
  shorterTurn,
  type TurnSpan,
  turn,
} from './segments';

/** Room a person with a name takes: half the width and half the height of an ellipse, in map units. */
const room = { across: 0.27, up: 0.2 };
/** What two people need to stand side by side without their names. */
export const sideBySide = 0.175;
/** Room the centre takes. */
const centreRoom = 0.2;
/** How far from the borders of its segment a person is placed by word. */
const margin = 0.06;

/**
 * The free point inside a segment that is nearest to `wanted`. Where the segment is full, people may overlap rather
 * than leave it. `taken` are the points of the others.
 */
export function freeSpot(frame: Frame, segment: Segment, wanted: Point, taken: readonly Point[]): Point {
  const others = taken.map(spotOf);
  const goal = spotOf(within(frame, segment, wanted));
  const candidates = (nearness: number) =>
    pointsOf(frame, segment, nearness)
      .map(spotOf)
      .sort((one, other) => apart(one, goal) - apart(other, goal));
  const roomy = (spot: Spot) => others.every((other) => clear(spot, other));
  const tight = (spot: Spot) => others.every((other) => apart(spot, other) >= sideBySide);
  const free = [goal, ...candidates(1)].find(roomy);
  if (free) return pointOf(free);
  const crowded = candidates(0.4);
  return pointOf(crowded.find(tight) ?? roomiest(crowded, others) ?? goal);
}

/** Where there is least crowding when it is crowded everywhere. */
function roomiest(candidates: readonly Spot[], others: readonly Spot[]): Spot | undefined {
  const spaceAt = (spot: Spot) => Math.min(...others.map((other) => apart(spot, other)));
  return candidates.reduce<Spot | undefined>(
    (best, spot) => (best === undefined || spaceAt(spot) > spaceAt(best) + 0.01 ? spot : best),
    undefined,
  );
}

/** The same relative point in another segment: as far along the area and as deep in the ring as before. */
export function carriedOver(frame: Frame, from: Place, to: Segment): Point {
  const { angle, distance } = from;
  const along = share(turnSpan(frame, from, turn(angle)), turn(angle));
  const deep = share(radialSpan(frame, from.ring), distance);
  const target = turnSpan(frame, to, turn(angle));
  const sameTurn = from.area === to.area;
  return {
    angle: sameTurn ? angle : turn(mix(target, along)),
    distance: from.ring === to.ring ? distance : mix(radialSpan(frame, to.ring), deep),
  };
}

/** The middle of a segment. */
export function middleOf(frame: Frame, segment: Segment): Point {
  return { angle: turn(mix(turnSpan(frame, segment, 0), 0.5)), distance: mix(radialSpan(frame, segment.ring), 0.5) };
}

/** The nearest point that lies inside the segment. */
function within(frame: Frame, segment: Segment, point: Point): Point {
  const clockwise = turn(point.angle);
  const span = turnSpan(frame, segment, clockwise);
  const middle = (span.from + span.to) / 2;
  const off = shorterTurn(middle, clockwise);
  const half = (span.to - span.from) / 2;
  const radial = radialSpan(frame, segment.ring);
  return {
    angle: turn(middle + clamp(off, -half, half)),
    distance: clamp(point.distance, radial.from, radial.to),
  };
}

/**
 * Points all over a segment; `nearness` is the part of the usual space kept from its borders, save for the rim. They
 * lie `fine` times as close to each other as one placed by word needs them.
 */
export function pointsOf(frame: Frame, segment: Segment, nearness: number, fine = 1): readonly Point[] {
  const radial = radialSpan(frame, segment.ring, nearness);
  const rows = Array.from({ length: 4 * fine + 1 }, (_, row) => mix(radial, row / (4 * fine)));
  const borders = segment.area === null ? areaBorders(frame) : [];
  const spans =
    borders.length > 0 ? borders.map((at) => ({ from: at, to: at })) : [turnSpan(frame, segment, 0, nearness)];
  return rows.flatMap((distance) => spans.flatMap((span) => pointsAlong(span, distance, 0.05 / fine)));
}

function pointsAlong({ from, to }: TurnSpan, distance: number, step: number): readonly Point[] {
  const steps = Math.max(1, Math.round(((to - from) * Math.PI * distance) / 180 / step));
  return Array.from({ length: steps + 1 }, (_, at) => ({ angle: turn(from + ((to - from) * at) / steps), distance }));
}

/** The part of an area where its people are placed; without an area, the border nearest to `clockwise`. */
function turnSpan(frame: Frame, { area }: Segment, clockwise: number, nearness = 1): TurnSpan {
  const borders = areaBorders(frame);
  if (area === null && borders.length > 0) {
    const away = (border: number) => Math.abs(shorterTurn(border, clockwise));
    const nearest = borders.reduce((best, border) => (away(border) < away(best) ? border : best));
    return { from: nearest, to: nearest };
  }
  const { from, to } = areaSpan(frame, area);
  const edge = nearness * Math.min(8, (to - from) / 4);
  return area === null ? { from, to } : { from: from + edge, to: to - edge };
}

function radialSpan(frame: Frame, ring: Place['ring'], nearness = 1): RadialSpan {
  const { from, to } = ringSpan(frame, ring);
  const edge = Math.min(margin, (to - from) / 4);
  const nearest = Math.min(centreRoom, to);
  const part = (border: number) => (border === 1 ? 1 : nearness);
  return { from: Math.max(nearest, from + part(from) * edge), to: Math.max(nearest, to - part(to) * edge) };
}

function clear(one: Spot, other: Spot): boolean {
  const across = (one.x - other.x) / room.across;
  const up = (one.y - other.y) / room.up;
  return across * across + up * up >= 1;
}

function share({ from, to }: { from: number; to: number }, value: number): number {
  return to === from ? 0.5 : clamp((value - from) / (to - from), 0, 1);
}

function mix({ from, to }: { from: number; to: number }, part: number): number {
  return from + (to - from) * part;
}
