import type { Dot } from './shapes';

/** Somebody an outline goes round, or keeps clear of. */
export type Round = { readonly at: Dot; readonly radius: number };

const step = 9;
/** Half the width of the neck between two members. */
const neck = 12;
/** How softly a neck grows out of a member. */
const softness = 16;

type Bone = { readonly from: Round; readonly to: Round };

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
    let best: { readonly bone: Bone; readonly cost: number } | undefined;
    for (const from of joined) {
      for (const to of left) {
        const passed = strangers.filter(({ at, radius }) => away(at, from.at, to.at) < radius + neck).length;
        const cost = Math.hypot(from.at.x - to.at.x, from.at.y - to.at.y) * (1 + passed * 2);
        if (!best || cost < best.cost) best = { bone: { from, to }, cost };
      }
    }
    if (!best) break;
    bones.push(best.bone);
    joined.push(best.bone.to);
    left.delete(best.bone.to);
  }
  return bones;
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
  for (const { from, to } of bones) bone = Math.min(bone, away(dot, from.at, to.at) - neck);
  const blend = Math.max(0, softness - Math.abs(skin - bone)) / softness;
  return Math.min(skin, bone) - (blend * blend * softness) / 4;
}

/** From a dot to the nearest part of a stretch. */
function away({ x, y }: Dot, from: Dot, to: Dot): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - from.x - dx * along, y - from.y - dy * along);
}

/** Marching squares: the lines where the depth is 0, put together into loops. */
function loopsOf(depth: (dot: Dot) => number, members: readonly Round[], padding: number): readonly (readonly Dot[])[] {
  const reach = padding + softness + step;
  const left = Math.min(...members.map(({ at, radius }) => at.x - radius)) - reach;
  const top = Math.min(...members.map(({ at, radius }) => at.y - radius)) - reach;
  const across = Math.ceil((Math.max(...members.map(({ at, radius }) => at.x + radius)) + reach - left) / step) + 1;
  const down = Math.ceil((Math.max(...members.map(({ at, radius }) => at.y + radius)) + reach - top) / step) + 1;
  const grid = new Float64Array(across * down).map((_, at) =>
    depth({ x: left + (at % across) * step, y: top + Math.floor(at / across) * step }),
  );
  const next = new Map<string, { readonly dot: Dot; readonly to: string }>();
  const value = (x: number, y: number) => grid[y * across + x] ?? 1;
  const side = (x: number, y: number, right: number, up: number) => {
    const [one, other] = [value(x, y), value(x + right, y + up)];
    const part = one / (one - other);
    return {
      key: `${x} ${y} ${right}`,
      dot: { x: left + (x + right * part) * step, y: top + (y + up * part) * step },
    };
  };
  for (let y = 0; y < down - 1; y += 1) {
    for (let x = 0; x < across - 1; x += 1) {
      const corners = [value(x, y), value(x + 1, y), value(x + 1, y + 1), value(x, y + 1)].map((at) => at < 0);
      const sides = [side(x, y, 1, 0), side(x + 1, y, 0, 1), side(x, y + 1, 1, 0), side(x, y, 0, 1)];
      for (let at = 0; at < 4; at += 1) {
        // The line enters where the inside begins, going round the cell, and leaves where it ends.
        if (corners[at] || !corners[(at + 1) % 4]) continue;
        let end = at + 1;
        while (corners[(end + 1) % 4]) end += 1;
        const [from, to] = [sides[at], sides[end % 4]];
        if (from && to) next.set(from.key, { dot: from.dot, to: to.key });
      }
    }
  }
  return followed(next);
}

function followed(next: Map<string, { readonly dot: Dot; readonly to: string }>): readonly (readonly Dot[])[] {
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
