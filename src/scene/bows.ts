import { type BoxGrid, boxGrid } from './box-grid';
import { boxAround } from './boxes';
import type { Dot } from './shapes';
import { circleOf } from './track';

/** Somebody a line should not run through. */
export type InTheWay = { readonly id: string; readonly at: Dot; readonly radius: number };

export type Ways = BoxGrid<InTheWay>;

const clearance = 5;
/** Pixels; a line that swings farther is no longer read as going from one to the other. */
const widestBow = 40;
const step = 4;

export function waysOf(tokens: Iterable<InTheWay>): Ways {
  const grid = boxGrid<InTheWay>();
  for (const token of tokens) {
    const reach = (token.radius + clearance) * 2;
    grid.add(boxAround(token.at, reach, reach), token);
  }
  return grid;
}

/**
 * How far a line swings to its left, so that it runs through nobody but its ends; 0 where it may be straight.
 * `preferred` is the side tried first, 1 or -1.
 */
export function bowOf(from: Dot, to: Dot, ends: readonly string[], ways: Ways, preferred: number): number {
  if (crowding(from, to, 0, onTheLine(from, to, ends, ways)) === 0) return 0;
  const near = inTheWay(from, to, ends, ways, widestBow);
  const straight = crowding(from, to, 0, near);
  const most = Math.min(widestBow, Math.hypot(to.x - from.x, to.y - from.y) * 0.35);
  let [best, least] = [0, straight];
  for (let height = step; height <= most; height += step) {
    for (const bow of [height * preferred, -height * preferred]) {
      const found = crowding(from, to, bow, near, least);
      if (found === 0) return bow;
      if (found < least) [best, least] = [bow, found];
    }
  }
  return least < straight * 0.6 ? best : 0;
}

function onTheLine(from: Dot, to: Dot, ends: readonly string[], ways: Ways): readonly InTheWay[] {
  const pieces = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 50);
  const found = new Set<InTheWay>();
  for (let at = 0; at < pieces; at += 1) {
    const middle = (at + 0.5) / pieces;
    const dot = { x: from.x + (to.x - from.x) * middle, y: from.y + (to.y - from.y) * middle };
    const [across, up] = [Math.abs(to.x - from.x) / pieces, Math.abs(to.y - from.y) / pieces];
    for (const one of ways.over(boxAround(dot, across + 1, up + 1))) if (!ends.includes(one.id)) found.add(one);
  }
  return [...found];
}

function inTheWay(from: Dot, to: Dot, ends: readonly string[], ways: Ways, reach: number): readonly InTheWay[] {
  const box = {
    left: Math.min(from.x, to.x) - reach,
    top: Math.min(from.y, to.y) - reach,
    right: Math.max(from.x, to.x) + reach,
    bottom: Math.max(from.y, to.y) + reach,
  };
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = distance(dx, dy) || 1;
  return ways.over(box).filter(({ id, at, radius }) => {
    const off = Math.abs((at.x - from.x) * dy - (at.y - from.y) * dx) / length;
    return off < reach + radius + clearance && !ends.includes(id);
  });
}

/** How deep a line runs into others, in pixels; not counted beyond `enough`. */
function crowding(
  from: Dot,
  to: Dot,
  bow: number,
  others: readonly InTheWay[],
  enough = Number.POSITIVE_INFINITY,
): number {
  const circle = circleOf(from, to, bow);
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = distance(dx, dy) || 1;
  let sum = 0;
  for (const { at, radius } of others) {
    const along = ((at.x - from.x) * dx + (at.y - from.y) * dy) / length;
    const beside = Math.max(0, -along, along - length);
    const off = circle
      ? Math.abs(distance(at.x - circle.middle.x, at.y - circle.middle.y) - circle.radius)
      : Math.abs((at.x - from.x) * dy - (at.y - from.y) * dx) / length;
    const room = radius + clearance;
    if (off < room && beside < room) sum += Math.max(0, room - distance(off, beside));
    if (sum >= enough) return sum;
  }
  return sum;
}

/** As `Math.hypot`, which takes many times as long. */
function distance(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}
