import { clamp } from '../model/clamp';
import { distance } from './distance';
import type { Dot } from './shapes';

/** Somebody a line should not run through. */
export type InTheWay = { readonly id: string; readonly at: Dot; readonly radius: number };

/** In upright columns of equal width, from left to right; in each from the top down. */
export type Ways = {
  readonly left: number;
  readonly columns: readonly (readonly InTheWay[])[];
  readonly widest: number;
};

const clearance = 5;
/** Pixels; a line that swings farther is no longer read as going from one to the other. */
const widestBow = 40;
const step = 4;
const columnWidth = 96;

export function waysOf(tokens: readonly InTheWay[]): Ways {
  const left = tokens.reduce((least, { at }) => Math.min(least, at.x), Number.POSITIVE_INFINITY);
  const columns: InTheWay[][] = [];
  let widest = 0;
  for (const token of [...tokens].sort((one, other) => one.at.y - other.at.y)) {
    const at = Math.floor((token.at.x - left) / columnWidth);
    while (columns.length <= at) columns.push([]);
    columns[at]?.push(token);
    widest = Math.max(widest, token.radius);
  }
  return { left, columns, widest };
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
  const reach = bow + clearance + ways.widest;
  const length = distance(to.x - from.x, to.y - from.y) || 1;
  const dx = (to.x - from.x) / length;
  const dy = (to.y - from.y) / length;
  const found: Beside[] = [];
  const lookAt = (token: InTheWay) => {
    const x = token.at.x - from.x;
    const y = token.at.y - from.y;
    const room = token.radius + clearance;
    const left = x * dy - y * dx;
    if (Math.abs(left) >= bow + room) return;
    const along = x * dx + y * dy;
    if (along > -room && along < length + room && !ends.includes(token.id)) found.push({ along, left, room });
  };
  const [first, last] = from.x < to.x ? [from, to] : [to, from];
  const slope = (last.y - first.y) / (last.x - first.x || 1);
  const columnAt = (x: number) => clamp(Math.floor((x - ways.left) / columnWidth), 0, ways.columns.length - 1);
  for (let at = columnAt(first.x - reach); at <= columnAt(last.x + reach); at += 1) {
    const start = ways.left + at * columnWidth - reach;
    const end = start + columnWidth + reach * 2;
    const enters = start <= first.x ? first.y : first.y + (start - first.x) * slope;
    const leaves = end >= last.x ? last.y : first.y + (end - first.x) * slope;
    const lowest = Math.max(enters, leaves) + reach;
    const column = ways.columns[at] ?? [];
    for (let next = firstFrom(column, Math.min(enters, leaves) - reach); next < column.length; next += 1) {
      const token = column[next];
      if (!token || token.at.y > lowest) break;
      lookAt(token);
    }
  }
  return found;
}

/** The first token that does not lie above `y`. */
function firstFrom(tokens: readonly InTheWay[], y: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.at.y ?? y) < y) low = middle + 1;
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
