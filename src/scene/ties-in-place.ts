import type { Version } from '../model/network-map';
import type { Point } from '../model/person';
import { spotOf } from '../model/points';
import type { Tie, TieEnd } from '../model/tie';
import { distance } from './distance';
import { groupRadius } from './group-shapes';
import { edgeTowards, outlinePadding, outlineRound } from './outlines';
import type { Seen } from './seen';
import type { Dot } from './shapes';
import { centreRadius, tokenRadius } from './token-shapes';

/** Where a tie can be fastened: a token, or the outline of a group. */
export type Fastening = { readonly at: Dot; readonly radius: number; readonly outline?: readonly Dot[] };

/** Space between a token and the end of its ties, and between ties that join the same two. */
const rimSpace = 3;
const laneWidth = 11;
const shortest = 4;

export function dotOf(point: Point, unit: number): Dot {
  const { x, y } = spotOf(point);
  return { x: x * unit, y: -y * unit };
}

/** Every end a tie can have on this version, each person and group by itself. */
export function fastenings(version: Version, unit: number): ReadonlyMap<TieEnd, Fastening> {
  const found = new Map<TieEnd, Fastening>([['centre', { at: { x: 0, y: 0 }, radius: centreRadius }]]);
  for (const { id, place } of version.people) found.set(id, { at: dotOf(place, unit), radius: tokenRadius });
  for (const { id, members } of version.groups) {
    const at = middleOf(members.flatMap((member) => found.get(member)?.at ?? []));
    if (at) found.set(id, { at, radius: tokenRadius });
  }
  return found;
}

/** Where everything stands that is a token of its own. */
export function tokensInPlace({ people, asOne }: Seen, unit: number): Map<TieEnd, Fastening> {
  const found = new Map<TieEnd, Fastening>([['centre', { at: { x: 0, y: 0 }, radius: centreRadius }]]);
  for (const { id, place } of people) found.set(id, { at: dotOf(place, unit), radius: tokenRadius });
  for (const { group, members } of asOne) {
    const at = middleOf(members.map(({ place }) => dotOf(place, unit)));
    if (at) found.set(group.id, { at: offCentre(at), radius: groupRadius });
  }
  return found;
}

/** The outline of a group among tokens that stand where they are now. `order` widens it, so that outlines do not coincide. */
export function outlineIn(
  tokens: ReadonlyMap<TieEnd, Fastening>,
  members: readonly TieEnd[],
  order: number,
): Required<Fastening> | undefined {
  const own = members.flatMap((id) => tokens.get(id) ?? []);
  const at = middleOf(own.map((token) => token.at));
  if (!at) return undefined;
  const among = new Set<TieEnd>(members);
  const strangers = [...tokens].flatMap(([id, token]) => (among.has(id) || token.outline ? [] : [token]));
  return { at, radius: tokenRadius, outline: outlineRound(own, strangers, outlinePadding + (order % 3) * 5) };
}

/** Where a group shown as one would lie on the centre, beside it. */
function offCentre({ x, y }: Dot): Dot {
  const least = centreRadius + groupRadius + 8;
  const distance = Math.hypot(x, y);
  if (distance >= least) return { x, y };
  return distance < 1 ? { x: 0, y: -least } : { x: (x / distance) * least, y: (y / distance) * least };
}

export function middleOf(dots: readonly Dot[]): Dot | undefined {
  if (dots.length === 0) return undefined;
  const mean = (of: (dot: Dot) => number) => dots.reduce((sum, dot) => sum + of(dot), 0) / dots.length;
  return { x: mean((dot) => dot.x), y: mean((dot) => dot.y) };
}

/** Which of the ties between the same two each one is: 0 in the middle, then to both sides. */
export function lanes(ties: readonly Tie[]): ReadonlyMap<Tie, number> {
  const pairs = new Map<string, Tie[]>();
  for (const tie of ties) {
    const [first, second] = tie.between;
    const pair = first <= second ? `${first} ${second}` : `${second} ${first}`;
    const together = pairs.get(pair);
    if (together) together.push(tie);
    else pairs.set(pair, [tie]);
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
export function fastened(first: Fastening, second: Fastening, lane = 0): readonly [Dot, Dot] | undefined {
  const from = heldAt(first, second.at);
  const to = heldAt(second, from.at);
  const length = distance(to.at.x - from.at.x, to.at.y - from.at.y);
  const between = length - from.radius - to.radius;
  if (between < shortest) return undefined;
  const space = Math.min(rimSpace, (between - shortest) / 2);
  const x = (to.at.x - from.at.x) / length;
  const y = (to.at.y - from.at.y) / length;
  const aside = lane * laneWidth;
  const along = (dot: Dot, by: number) => ({ x: dot.x + x * by + y * aside, y: dot.y + y * by - x * aside });
  return [along(from.at, from.radius + space), along(to.at, -to.radius - space)];
}

/** A tie to a group ends at its outline. */
function heldAt(end: Fastening, other: Dot): Fastening {
  const edge = end.outline && edgeTowards(end.outline, other, end.at);
  return edge ? { at: edge, radius: 0 } : end;
}
