import { clamp } from '../model/clamp';
import { type BoxGrid, boxGrid } from './box-grid';
import { overlap } from './boxes';
import { coverageOf } from './coverage';
import type { Box, Dot } from './shapes';

export type Obstacles = {
  /** Tokens: never to be covered. */
  readonly tokens: readonly Box[];
  /** Ties, each as the corners of the line it runs along: avoided where there is a free side. */
  readonly lines: readonly (readonly Dot[])[];
  /** Words of the sheet, question marks on ties, notes: covered only when there is no other place. */
  readonly words: readonly Box[];
  /** Where nothing else lies the picture is not made wider for a name. */
  readonly bounds: Box;
  /** From the centre to the outer ring, where its rim begins. */
  readonly rim: number;
  /** There is more room above and below than to the sides. */
  readonly upright: boolean;
};

/** From here on something is covered that must not be. */
export const forbidden = 1_000;

/** Where there is little room to the sides it is better to lie beyond them than over somebody else's name. */
const overTextUpright = 1.4 * forbidden;
const overToken = 3 * forbidden;
const overWords = forbidden;
/** Beyond the bounds to the sides, or above and below in an upright window, there is room to spare. */
const overRoomy = { once: 15, each: 0.1 };
/** Above and below, where whatever lies beyond makes all else smaller. */
const overTop = { once: 40, each: 1 };
/** An upright window is mostly a narrow one: what lies beyond its sides is as bad as lying over the words of the sheet. */
const overSides = { once: forbidden, each: 1 };
/** For each pixel of a line that a text lies on: a line across costs as much as eight places farther down the list. */
const overLinePixel = 0.27;
const mostOverLines = 30;
const overRim = 4;
const leaderOverToken = 9;
/** The rim itself. */
const rimDepth = 14;
/** How far beyond the bounds anything may lie. */
const around = 140;
/** The outermost of a text is air. */
const air = 2;

type Place = { readonly box: Box; readonly of?: { readonly at: Dot; readonly radius: number } };

/** What texts are placed on. */
export type Ground = {
  /**
   * What it costs a text to lie somewhere within a part of the drawing, apart from the other texts: 0 where it covers
   * nothing. What is near that part is looked for once for all places there.
   */
  readonly costsWithin: (part: Box) => (place: Place) => number;
  /** What it costs to lie over another text. */
  readonly overText: number;
  /** Most of what is on it lies inside. */
  readonly bounds: Box;
};

export function labelGround({ tokens, lines, words, bounds, rim, upright }: Obstacles): Ground {
  const whole = {
    left: bounds.left - around,
    top: bounds.top - around,
    right: bounds.right + around,
    bottom: bounds.bottom + around,
  };
  const [tokenCells, lineCells] = [coverageOf(whole), coverageOf(whole)];
  const [tokenGrid, wordGrid] = [gridOf(tokens, bounds), gridOf(words, bounds)];
  for (const token of tokens) tokenCells.addBox(token);
  for (const line of lines) {
    line.forEach((end, at) => {
      const start = line[at - 1];
      if (start) lineCells.addLine(start, end);
    });
  }
  /** How often the line from a far text to its own runs over somebody. */
  const underLeader = (box: Box, { at, radius }: { readonly at: Dot; readonly radius: number }) => {
    const end = { x: clamp(at.x, box.left, box.right), y: clamp(at.y, box.top, box.bottom) };
    const length = Math.hypot(end.x - at.x, end.y - at.y);
    let found = 0;
    for (let along = radius + 8; along < length; along += 12) {
      const part = along / length;
      if (tokenCells.isAt(at.x + (end.x - at.x) * part, at.y + (end.y - at.y) * part)) found += 1;
    }
    return found;
  };
  const costsWithin = (part: Box) => {
    const [nearTokens, nearWords] = [tokenGrid.over(part), wordGrid.over(part)];
    const isInside = overEdge(part, bounds, upright) === 0;
    const rimCost = crossesRim(part, rim) ? (box: Box) => (crossesRim(box, rim) ? overRim : 0) : () => 0;
    return ({ box, of }: Place) => {
      const covered = overlapping(box, nearTokens);
      if (covered > 0) return covered * overToken;
      const onLines = Math.min(mostOverLines, lineCells.under(box, air) * lineCells.cell * overLinePixel);
      const onWords = overlapping(box, nearWords) > 0 ? overWords : 0;
      const beyond = isInside ? 0 : overEdge(box, bounds, upright);
      return onLines + onWords + beyond + rimCost(box) + (of ? underLeader(box, of) * leaderOverToken : 0);
    };
  };
  return { costsWithin, overText: upright ? overTextUpright : forbidden, bounds };
}

function gridOf(boxes: readonly Box[], bounds: Box): BoxGrid<Box> {
  const grid = boxGrid<Box>(bounds);
  for (const box of boxes) grid.add(box, box);
  return grid;
}

function overlapping(box: Box, others: readonly Box[]): number {
  let found = 0;
  for (const other of others) if (overlap(box, other)) found += 1;
  return found;
}

function overEdge(box: Box, bounds: Box, upright: boolean): number {
  const aside = Math.max(0, bounds.left - box.left, box.right - bounds.right);
  const above = Math.max(0, bounds.top - box.top, box.bottom - bounds.bottom);
  return costBeyond(aside, upright ? overSides : overRoomy) + costBeyond(above, upright ? overRoomy : overTop);
}

function costBeyond(pixels: number, { once, each }: typeof overTop): number {
  return pixels > 0 ? once + pixels * each : 0;
}

function crossesRim({ left, top, right, bottom }: Box, rim: number): boolean {
  const [farX, farY] = [Math.max(-left, right), Math.max(-top, bottom)];
  if (farX * farX + farY * farY < rim * rim) return false;
  const [nearX, nearY] = [Math.max(0, left, -right), Math.max(0, top, -bottom)];
  return nearX * nearX + nearY * nearY < (rim + rimDepth) * (rim + rimDepth);
}
