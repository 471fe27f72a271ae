import { distance } from './distance';
import type { Dot } from './shapes';

/** Somebody a line should not run through. */
export type InTheWay = { readonly id: string; readonly at: Dot; readonly radius: number };

/** From left to right. */
export type Ways = { readonly tokens: readonly InTheWay[]; readonly widest: number };

const clearance = 5;
/** Pixels; a line that swings farther is no longer read as going from one to the other. */
const widestBow = 40;
const step = 4;

export function waysOf(tokens: readonly InTheWay[]): Ways {
  return {
    tokens: [...tokens].sort((one, other) => one.at.x - other.at.x),
    widest: tokens.reduce((most, { radius }) => Math.max(most, radius), 0),
  };
}

/**
 * How far a line swings to its left, so that it runs through nobody but its ends; 0 where it may be straight.
 * `preferredSide` tells the side to be tried first, 1 or -1.
 */
export function bowOf(from: Dot, to: Dot, ends: readonly string[], ways: Ways, preferredSide: () => number): number {
  const length = distance(to.x - from.x, to.y - from.y);
  const straight = crowding(length, 0, inTheWay(from, to, ends, ways, 0));
  if (straight === 0) return 0;
  const near = inTheWay(from, to, ends, ways, widestBow);
  const preferred = preferredSide();
  const most = Math.min(widestBow, length * 0.35);
  let [best, least] = [0, straight];
  for (let height = step; height <= most; height += step) {
    for (let side = preferred; side !== 0; side = side === preferred ? -preferred : 0) {
      const found = crowding(length, height * side, near, least);
      if (found === 0) return height * side;
      if (found < least) [best, least] = [height * side, found];
    }
  }
  return least < straight * 0.6 ? best : 0;
}

/** Somebody as seen along a line: how far along it, how far to its left, and the room the line should leave. */
type Beside = { readonly along: number; readonly left: number; readonly room: number };

/** Those whom the line might meet if it swung out by at most `bow`. */
function inTheWay(from: Dot, to: Dot, ends: readonly string[], ways: Ways, bow: number): readonly Beside[] {
  const { tokens, widest } = ways;
  const reach = bow + clearance + widest;
  const last = Math.max(from.x, to.x) + reach;
  const length = distance(to.x - from.x, to.y - from.y) || 1;
  const dx = (to.x - from.x) / length;
  const dy = (to.y - from.y) / length;
  const found: Beside[] = [];
  for (let next = firstFrom(tokens, Math.min(from.x, to.x) - reach); next < tokens.length; next += 1) {
    const token = tokens[next];
    if (!token || token.at.x > last) break;
    const x = token.at.x - from.x;
    const y = token.at.y - from.y;
    const room = token.radius + clearance;
    const left = x * dy - y * dx;
    if (Math.abs(left) >= bow + room) continue;
    const along = x * dx + y * dy;
    if (along > -room && along < length + room && !ends.includes(token.id)) found.push({ along, left, room });
  }
  return found;
}

/** The first token that does not lie to the left of `x`. */
function firstFrom(tokens: readonly InTheWay[], x: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.at.x ?? x) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How deep a line runs into others, in pixels; not counted beyond `enough`. */
function crowding(length: number, bow: number, others: readonly Beside[], enough = Number.POSITIVE_INFINITY): number {
  const height = Math.abs(bow);
  const radius = height === 0 ? 0 : (length * length) / (8 * height) + height / 2;
  const middle = Math.sign(bow) * (height - radius);
  let sum = 0;
  for (const { along, left, room } of others) {
    const off = height === 0 ? left : distance(along - length / 2, left - middle) - radius;
    if (Math.abs(off) >= room) continue;
    const beside = Math.max(0, -along, along - length);
    const depth = room - (beside === 0 ? Math.abs(off) : distance(off, beside));
    if (depth > 0 && beside < room) sum += depth;
    if (sum >= enough) return sum;
  }
  return sum;
}

/** Whether a line meets none of them, however far it swings out. */
export function meetsNobody(from: Dot, to: Dot, ends: readonly string[], ways: Ways): boolean {
  return inTheWay(from, to, ends, ways, widestBow).length === 0;
}
