import type { Dot } from './shapes';
import { type Round, skinRound } from './skin';

/** Between the rim of a member's token and the outline round it. */
export const outlinePadding = 13;

/**
 * A closed line round some tokens: the tightest smooth one, as if a band were put round them. Where that would take in
 * somebody who does not belong, the line follows the members instead, joined by narrow necks.
 */
export function outlineRound(members: readonly Round[], strangers: readonly Round[], padding: number): readonly Dot[] {
  const band = hullOf(members.flatMap(({ at, radius }) => circleDots(at, radius + padding)));
  const takenIn = strangers.filter(({ at }) => isWithin(band, at));
  return members.length > 1 && takenIn.length > 0 ? skinRound(members, takenIn, padding) : band;
}

/** A ray to the right crosses the outline an odd number of times. */
export function isWithin(outline: readonly Dot[], { x, y }: Dot): boolean {
  let inside = false;
  for (const [at, to] of outline.entries()) {
    const from = outline.at(at - 1) ?? to;
    if (from.y > y !== to.y > y && x < ((to.x - from.x) * (y - from.y)) / (to.y - from.y) + from.x) inside = !inside;
  }
  return inside;
}

/** Where a line from a dot to another meets the outline first; the nearest part of the outline where it does not. */
export function edgeTowards(outline: readonly Dot[], from: Dot, to: Dot): Dot | undefined {
  let [best, least] = [undefined as Dot | undefined, Number.POSITIVE_INFINITY];
  const consider = (dot: Dot | undefined) => {
    const away = dot ? Math.hypot(dot.x - from.x, dot.y - from.y) : Number.POSITIVE_INFINITY;
    if (dot && away < least) [best, least] = [dot, away];
  };
  if (!isWithin(outline, from)) {
    for (const [at, end] of outline.entries()) consider(crossing(from, to, outline.at(at - 1) ?? end, end));
  }
  if (best === undefined) for (const dot of outline) consider(dot);
  return best;
}

function crossing(from: Dot, to: Dot, start: Dot, end: Dot): Dot | undefined {
  const [ax, ay, bx, by] = [to.x - from.x, to.y - from.y, end.x - start.x, end.y - start.y];
  const cross = ax * by - ay * bx;
  if (Math.abs(cross) < 1e-9) return undefined;
  const [dx, dy] = [start.x - from.x, start.y - from.y];
  const [along, beside] = [(dx * by - dy * bx) / cross, (dx * ay - dy * ax) / cross];
  if (along < 0 || along > 1 || beside < 0 || beside > 1) return undefined;
  return { x: from.x + ax * along, y: from.y + ay * along };
}

function circleDots({ x, y }: Dot, radius: number): readonly Dot[] {
  return Array.from({ length: 28 }, (_, at) => {
    const angle = (at * Math.PI * 2) / 28;
    return { x: x + Math.cos(angle) * radius, y: y + Math.sin(angle) * radius };
  });
}

/** The corners of the tightest convex shape round all dots (Andrew's monotone chain). */
function hullOf(dots: readonly Dot[]): readonly Dot[] {
  const sorted = [...dots].sort((one, other) => one.x - other.x || one.y - other.y);
  return [...chain(sorted), ...chain(sorted.reverse())];
}

function chain(sorted: readonly Dot[]): readonly Dot[] {
  const found: Dot[] = [];
  for (const dot of sorted) {
    while (found.length > 1 && turnsIn(found.at(-2), found.at(-1), dot)) found.pop();
    found.push(dot);
  }
  return found.slice(0, -1);
}

function turnsIn(first: Dot | undefined, second: Dot | undefined, third: Dot): boolean {
  if (!first || !second) return false;
  return (second.x - first.x) * (third.y - first.y) - (second.y - first.y) * (third.x - first.x) <= 0;
}
