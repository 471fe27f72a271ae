import { type BoxGrid, boxGrid } from './box-grid';
import { boxAround, overlap } from './boxes';
import type { Box, Dot } from './shapes';

export type Obstacles = {
  /** Tokens: never to be covered. */
  readonly tokens: readonly Box[];
  /** Ties, from end to end: avoided where there is a free side. */
  readonly lines: readonly (readonly [Dot, Dot])[];
  /** Words of the sheet, avoided likewise. */
  readonly words: readonly Box[];
  /** Where nothing else lies the picture is not made wider for a name. */
  readonly bounds: Box;
  /** From the centre to the outer ring, where its rim begins. */
  readonly rim: number;
};

const overToken = 40;
const overBounds = 20;
const overWords = 6;
const overLine = 5;
const overRim = 4;
/** The rim and the names along it. */
const rimDepth = 34;

/** What it costs a text to lie in a box, apart from the other texts: 0 where it covers nothing. */
export function labelCosts({ tokens, lines, words, bounds, rim }: Obstacles): (box: Box) => number {
  const tokenGrid = boxGrid<Box>();
  for (const token of tokens) tokenGrid.add(token, token);
  const lineGrid = boxGrid<readonly [Dot, Dot]>();
  for (const line of lines) addLine(lineGrid, line);
  return (box) => {
    const covered = tokenGrid.near(box).filter((token) => overlap(box, token)).length;
    const crossed = lineGrid.near(box).filter(([from, to]) => crosses(box, from, to)).length;
    const written = words.filter((word) => overlap(box, word)).length;
    const beyond = inside(box, bounds) ? 0 : overBounds;
    const onRim = crossesRim(box, rim) ? overRim : 0;
    return covered * overToken + crossed * overLine + written * overWords + beyond + onRim;
  };
}

function inside(box: Box, bounds: Box): boolean {
  return box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;
}

function crossesRim({ left, top, right, bottom }: Box, rim: number): boolean {
  const far = Math.hypot(Math.max(-left, right), Math.max(-top, bottom));
  const near = Math.hypot(Math.max(0, left, -right), Math.max(0, top, -bottom));
  return far > rim && near < rim + rimDepth;
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
