import { type BoxGrid, boxGrid } from './box-grid';
import type { Box, Dot } from './shapes';

/** A text that wants a place: the middles it may have, best first. */
export type LabelWish = {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  readonly candidates: readonly Dot[];
};

export type Obstacles = {
  /** Tokens: never to be covered. */
  readonly tokens: readonly Box[];
  /** Ties, from end to end: avoided where there is a free side. */
  readonly lines: readonly (readonly [Dot, Dot])[];
};

const overToken = 40;
const overLabel = 30;
const overLine = 5;
const perRank = 1;

/** The middle chosen for each label, by key. Texts that have few free candidates choose first. */
export function placeLabels(wishes: readonly LabelWish[], { tokens, lines }: Obstacles): ReadonlyMap<string, Dot> {
  const tokenGrid = boxGrid<Box>();
  for (const token of tokens) tokenGrid.add(token, token);
  const lineGrid = boxGrid<readonly [Dot, Dot]>();
  for (const line of lines) addLine(lineGrid, line);
  const labels = boxGrid<Box>();
  const standing = wishes.map((wish) => ({
    wish,
    costs: wish.candidates.map((dot, rank) => fixedCost(wish, dot, rank)),
  }));

  function fixedCost(wish: LabelWish, dot: Dot, rank: number): number {
    const box = boxAround(dot, wish.width, wish.height);
    const covered = tokenGrid.near(box).filter((token) => overlap(box, token)).length;
    const crossed = lineGrid.near(box).filter(([from, to]) => crosses(box, from, to)).length;
    return rank * perRank + covered * overToken + crossed * overLine;
  }

  const placed = new Map<string, Dot>();
  const freedom = ({ costs }: { readonly costs: readonly number[] }) => costs.filter((cost) => cost < overLine).length;
  for (const { wish, costs } of [...standing].sort((one, other) => freedom(one) - freedom(other))) {
    const total = wish.candidates.map((dot, rank) => {
      const box = boxAround(dot, wish.width, wish.height);
      return (costs[rank] ?? 0) + labels.near(box).filter((label) => overlap(box, label)).length * overLabel;
    });
    const best = wish.candidates[total.indexOf(Math.min(...total))];
    if (best === undefined) continue;
    placed.set(wish.key, best);
    const box = boxAround(best, wish.width, wish.height);
    labels.add(box, box);
  }
  return placed;
}

export function boxAround({ x, y }: Dot, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function addLine(grid: BoxGrid<readonly [Dot, Dot]>, line: readonly [Dot, Dot]): void {
  const [from, to] = line;
  const pieces = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 60));
  for (let at = 0; at <= pieces; at += 1) {
    const dot = { x: from.x + ((to.x - from.x) * at) / pieces, y: from.y + ((to.y - from.y) * at) / pieces };
    grid.add(boxAround(dot, 60, 60), line);
  }
}

/** Whether a line from `from` to `to` passes through the box: the part of it inside, clipped side by side. */
function crosses(box: Box, from: Dot, to: Dot): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [start, end] = [0, 1];
  const sides = [
    [-dx, from.x - box.left],
    [dx, box.right - from.x],
    [-dy, from.y - box.top],
    [dy, box.bottom - from.y],
  ] as const;
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return false;
    if (step < 0) start = Math.max(start, room / step);
    if (step > 0) end = Math.min(end, room / step);
  }
  return start < end;
}
