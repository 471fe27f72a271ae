import type { Dot } from './shapes';

/** Somebody an outline goes round, or keeps clear of. */
export type Round = { readonly at: Dot; readonly radius: number };

const step = 9;
/** Half the width of the neck between two members. */
const neck = 12;
/** How softly a neck grows out of a member. */
const softness = 16;

/** A bone may swing so far round a stranger. */
const roundaboutRoom = 60;

type Bone = { readonly from: Dot; readonly to: Dot };

/** A closed line that follows the members and keeps clear of strangers among them. */
export function skinRound(members: readonly Round[], strangers: readonly Round[], padding: number): readonly Dot[] {
  const bones = bonesOf(members, strangers);
  const depth = (dot: Dot) => depthAt(dot, members, bones, strangers, padding);
  const loops = loopsOf(depth, members, padding);
  const longest = loops.reduce<readonly Dot[]>((best, loop) => (loop.length > best.length ? loop : best), []);
  return longest.map((dot, at) => {
    const [before, after] = [longest.at(at - 1) ?? dot, longest[(at + 1) % longest.length] ?? dot];
    return { x: (before.x + dot.x * 2 + after.x) / 4, y: (before.y + dot.y * 2 + after.y) / 4 };
  });
}

/** The shortest way to join all members two by two, round strangers rather than through them. */
function bonesOf(members: readonly Round[], strangers: readonly Round[]): readonly Bone[] {
  const [first, ...others] = members;
  if (!first) return [];
  const joined = [first];
  const left = new Set(others);
  const bones: Bone[] = [];
  while (left.size > 0) {
    let best: { readonly from: Round; readonly to: Round; readonly cost: number } | undefined;
    for (const from of joined) {
      for (const to of left) {
        const passed = strangers.filter(({ at, radius }) => away(at, from.at, to.at) < radius + neck).length;
        const cost = Math.hypot(from.at.x - to.at.x, from.at.y - to.at.y) * (1 + passed * 2);
        if (!best || cost < best.cost) best = { from, to, cost };
      }
    }
    if (!best) break;
    bones.push(...roundabout(best.from.at, best.to.at, strangers, 3));
    joined.push(best.to);
    left.delete(best.to);
  }
  return bones;
}

/** A bone that goes beside whoever stands nearest to its line, and so on for the halves. */
function roundabout(from: Dot, to: Dot, strangers: readonly Round[], bends: number): readonly Bone[] {
  const near = strangers
    .map((stranger) => ({ stranger, distance: away(stranger.at, from, to) }))
    .filter(({ stranger, distance }) => distance < stranger.radius + neck)
    .sort((one, other) => one.distance - other.distance)[0];
  if (!near || bends === 0) return [{ from, to }];
  const { at, radius } = near.stranger;
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [x, y] = [(to.y - from.y) / length, (from.x - to.x) / length];
  const side = (at.x - from.x) * x + (at.y - from.y) * y > 0 ? -1 : 1;
  const reach = side * (radius + neck + 8);
  const beside = { x: at.x + x * reach, y: at.y + y * reach };
  return [...roundabout(from, beside, strangers, bends - 1), ...roundabout(beside, to, strangers, bends - 1)];
}

/** How far outside the skin a dot is; below 0 inside. */
function depthAt(
  dot: Dot,
  members: readonly Round[],
  bones: readonly Bone[],
  strangers: readonly Round[],
  padding: number,
): number {
  let skin = Number.POSITIVE_INFINITY;
  for (const { at, radius } of members)
    skin = Math.min(skin, Math.hypot(dot.x - at.x, dot.y - at.y) - radius - padding);
  for (const { at, radius } of strangers) {
    skin = Math.max(skin, Math.min(radius + 6 - Math.hypot(dot.x - at.x, dot.y - at.y), skin + padding - 4));
  }
  let bone = Number.POSITIVE_INFINITY;
  for (const { from, to } of bones) bone = Math.min(bone, away(dot, from, to) - neck);
  const blend = Math.max(0, softness - Math.abs(skin - bone)) / softness;
  return Math.min(skin, bone) - (blend * blend * softness) / 4;
}

/** From a dot to the nearest part of a stretch. */
function away({ x, y }: Dot, from: Dot, to: Dot): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - from.x - dx * along, y - from.y - dy * along);
}

type Net = { readonly left: number; readonly top: number; readonly across: number; readonly values: Float64Array };

type Links = Map<string, { readonly dot: Dot; readonly to: string }>;

/** Marching squares: the lines where the depth is 0, put together into loops. */
function loopsOf(depth: (dot: Dot) => number, members: readonly Round[], padding: number): readonly (readonly Dot[])[] {
  const reach = padding + softness + roundaboutRoom;
  const left = Math.min(...members.map(({ at, radius }) => at.x - radius)) - reach;
  const top = Math.min(...members.map(({ at, radius }) => at.y - radius)) - reach;
  const across = Math.ceil((Math.max(...members.map(({ at, radius }) => at.x + radius)) + reach - left) / step) + 1;
  const down = Math.ceil((Math.max(...members.map(({ at, radius }) => at.y + radius)) + reach - top) / step) + 1;
  const values = new Float64Array(across * down).map((_, at) =>
    depth({ x: left + (at % across) * step, y: top + Math.floor(at / across) * step }),
  );
  const links: Links = new Map();
  for (let y = 0; y < down - 1; y += 1) {
    for (let x = 0; x < across - 1; x += 1) linkCell({ left, top, across, values }, x, y, links);
  }
  return followed(links);
}

/** The stretches of line within one cell, from the side where each enters to the side where it leaves. */
function linkCell(net: Net, x: number, y: number, links: Links): void {
  const isInside = (right: number, down: number) => (net.values[(y + down) * net.across + x + right] ?? 1) < 0;
  const corners = [isInside(0, 0), isInside(1, 0), isInside(1, 1), isInside(0, 1)];
  if (corners.every((inside) => inside === corners[0])) return;
  const sides = [
    sideOf(net, x, y, 1, 0),
    sideOf(net, x + 1, y, 0, 1),
    sideOf(net, x, y + 1, 1, 0),
    sideOf(net, x, y, 0, 1),
  ];
  for (let at = 0; at < 4; at += 1) {
    // The inside begins at this side, going round the cell, and goes on to where it ends.
    if (corners[at] || !corners[(at + 1) % 4]) continue;
    let end = at + 1;
    while (corners[(end + 1) % 4]) end += 1;
    const [from, to] = [sides[at], sides[end % 4]];
    if (from && to) links.set(from.key, { dot: from.dot, to: to.key });
  }
}

function sideOf({ left, top, across, values }: Net, x: number, y: number, right: number, down: number) {
  const [one, other] = [values[y * across + x] ?? 1, values[(y + down) * across + x + right] ?? 1];
  const part = one / (one - other);
  return { key: `${x} ${y} ${right}`, dot: { x: left + (x + right * part) * step, y: top + (y + down * part) * step } };
}

function followed(next: Links): readonly (readonly Dot[])[] {
  const loops: Dot[][] = [];
  for (const start of [...next.keys()]) {
    const loop: Dot[] = [];
    let at = next.get(start);
    let key = start;
    while (at) {
      loop.push(at.dot);
      next.delete(key);
      key = at.to;
      at = next.get(key);
    }
    if (loop.length > 3) loops.push(loop);
  }
  return loops;
}
