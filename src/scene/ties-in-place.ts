import type { Version } from '../model/network-map';
import type { Point } from '../model/person';
import { spotOf } from '../model/points';
import type { Tie, TieEnd } from '../model/tie';
import type { Dot } from './shapes';
import { centreRadius, tokenRadius } from './token-shapes';

/** Where a tie can be fastened: a token or the middle of a group. */
export type Fastening = { readonly at: Dot; readonly radius: number };

/** Space between a token and the end of its ties, and between ties that join the same two. */
const rimSpace = 3;
const laneWidth = 11;
const shortest = 4;

export function dotOf(point: Point, unit: number): Dot {
  const { x, y } = spotOf(point);
  return { x: x * unit, y: -y * unit };
}

/** Every end a tie can have on this version. */
export function fastenings(version: Version, unit: number): ReadonlyMap<TieEnd, Fastening> {
  const found = new Map<TieEnd, Fastening>([['centre', { at: { x: 0, y: 0 }, radius: centreRadius }]]);
  for (const { id, place } of version.people) found.set(id, { at: dotOf(place, unit), radius: tokenRadius });
  for (const { id, members } of version.groups) {
    const dots = members.flatMap((member) => found.get(member)?.at ?? []);
    if (dots.length === 0) continue;
    const mean = (of: (dot: Dot) => number) => dots.reduce((sum, dot) => sum + of(dot), 0) / dots.length;
    found.set(id, { at: { x: mean((dot) => dot.x), y: mean((dot) => dot.y) }, radius: tokenRadius });
  }
  return found;
}

/** Which of the ties between the same two each one is: 0 in the middle, then to both sides. */
export function lanes(ties: readonly Tie[]): ReadonlyMap<Tie, number> {
  const pairs = new Map<string, Tie[]>();
  for (const tie of ties) {
    const pair = [...tie.between].sort().join(' ');
    pairs.set(pair, [...(pairs.get(pair) ?? []), tie]);
  }
  const found = new Map<Tie, number>();
  for (const together of pairs.values()) {
    together.forEach((tie, at) => {
      const lane = at - (together.length - 1) / 2;
      found.set(tie, tie.between[0] <= tie.between[1] ? lane : -lane);
    });
  }
  return found;
}

/** The line of a tie from rim to rim, as short as 4 pixels; `undefined` when there is less between the two. */
export function fastened(from: Fastening, to: Fastening, lane = 0): readonly [Dot, Dot] | undefined {
  const length = Math.hypot(to.at.x - from.at.x, to.at.y - from.at.y);
  const between = length - from.radius - to.radius;
  if (between < shortest) return undefined;
  const space = Math.min(rimSpace, (between - shortest) / 2);
  const [x, y] = [(to.at.x - from.at.x) / length, (to.at.y - from.at.y) / length];
  const aside = { x: y * lane * laneWidth, y: -x * lane * laneWidth };
  const along = (dot: Dot, by: number) => ({ x: dot.x + x * by + aside.x, y: dot.y + y * by + aside.y });
  return [along(from.at, from.radius + space), along(to.at, -to.radius - space)];
}
