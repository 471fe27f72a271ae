import { clamp } from '../model/clamp';
import { type BoxGrid, boxGrid } from './box-grid';
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
};

/** From here on something is covered that must not be. */
export const forbidden = 1_000;

const overToken = 3 * forbidden;
const overWords = forbidden;
/** Windows and sheets of paper are mostly wider than high, so that there is more room to the sides. */
const overSides = { once: 15, each: 0.1 };
const overTop = { once: 40, each: 1 };
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

/** What it costs a text to lie somewhere, apart from the other texts: 0 where it covers nothing. */
export function labelCosts({ tokens, lines, words, bounds, rim }: Obstacles): (place: Place) => number {
  const whole = {
    left: bounds.left - around,
    top: bounds.top - around,
    right: bounds.right + around,
    bottom: bounds.bottom + around,
  };
  const [tokenCells, lineCells, wordCells] = [coverageOf(whole), coverageOf(whole), coverageOf(whole)];
  const [tokenGrid, wordGrid] = [gridOf(tokens, bounds), gridOf(words, bounds)];
  for (const token of tokens) tokenCells.addBox(token);
  for (const word of words) wordCells.addBox(word);
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
  return ({ box, of }) => {
    const covered = tokenCells.under(box) > 0 ? tokenGrid.count(box) : 0;
    if (covered > 0) return covered * overToken;
    const onLines = Math.min(mostOverLines, lineCells.under(box, air) * lineCells.cell * overLinePixel);
    const onWords = wordCells.under(box) > 0 ? wordGrid.count(box) : 0;
    const beyond = overEdge(box, bounds);
    const onRim = crossesRim(box, rim) ? overRim : 0;
    return onLines + (onWords > 0 ? overWords : 0) + beyond + onRim + (of ? underLeader(box, of) * leaderOverToken : 0);
  };
}

function gridOf(boxes: readonly Box[], bounds: Box): BoxGrid<Box> {
  const grid = boxGrid<Box>(bounds);
  for (const box of boxes) grid.add(box, box);
  return grid;
}

function overEdge(box: Box, bounds: Box): number {
  const aside = Math.max(0, bounds.left - box.left, box.right - bounds.right);
  const above = Math.max(0, bounds.top - box.top, box.bottom - bounds.bottom);
  return (
    (aside > 0 ? overSides.once + aside * overSides.each : 0) + (above > 0 ? overTop.once + above * overTop.each : 0)
  );
}

function crossesRim({ left, top, right, bottom }: Box, rim: number): boolean {
  const [farX, farY] = [Math.max(-left, right), Math.max(-top, bottom)];
  if (farX * farX + farY * farY < rim * rim) return false;
  const [nearX, nearY] = [Math.max(0, left, -right), Math.max(0, top, -bottom)];
  return nearX * nearX + nearY * nearY < (rim + rimDepth) * (rim + rimDepth);
}
