import { clamp } from '../model/clamp';
import type { Box, Dot } from './shapes';

/** How much of a kind of thing lies in any part of the drawing, told at once however large the part is. */
export type Coverage = {
  /** Every cell a box touches. */
  readonly addBox: (box: Box) => void;
  readonly addLine: (from: Dot, to: Dot) => void;
  /** How many cells with something in them a box less its outermost pixels touches. Ends the adding. */
  readonly under: (box: Box, less?: number) => number;
  /** Whether there is something in the cell of a dot. Ends the adding. */
  readonly isAt: (x: number, y: number) => boolean;
  /** Pixels. */
  readonly cell: number;
};

const finest = 6;
const mostCells = 20_000;

export function coverageOf({ left, top, right, bottom }: Box): Coverage {
  const cell = Math.max(finest, Math.sqrt(((right - left) * (bottom - top)) / mostCells));
  const across = Math.ceil((right - left) / cell) + 1;
  const down = Math.ceil((bottom - top) / cell) + 1;
  const width = across + 1;
  const sums = new Int32Array(width * (down + 1));
  let summed = false;

  const column = (x: number) => clamp(Math.floor((x - left) / cell), 0, across - 1);
  const row = (y: number) => clamp(Math.floor((y - top) / cell), 0, down - 1);
  /** Above and to the left of the corner that a cell begins at. */
  const sumAt = (x: number, y: number) => sums[y * width + x] ?? 0;
  const add = (x: number, y: number) => {
    sums[(y + 1) * width + x + 1] = sumAt(x + 1, y + 1) + 1;
  };
  const sumUp = () => {
    for (let y = 1, at = width + 1; y <= down; y += 1, at += 1) {
      let rowSum = 0;
      for (const end = at + across; at < end; at += 1) {
        rowSum += sums[at] ?? 0;
        sums[at] = rowSum + (sums[at - width] ?? 0);
      }
    }
    summed = true;
  };
  const within = (x: number, y: number, endX: number, endY: number) => {
    if (!summed) sumUp();
    return sumAt(endX, endY) - sumAt(x, endY) - sumAt(endX, y) + sumAt(x, y);
  };
  return {
    cell,
    addBox: (box) => {
      const [last, lowest] = [column(box.right), row(box.bottom)];
      for (let y = row(box.top); y <= lowest; y += 1) for (let x = column(box.left); x <= last; x += 1) add(x, y);
    },
    addLine: (from, to) => {
      const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / (cell * 0.7));
      let last = -1;
      for (let at = 0; at <= steps; at += 1) {
        const part = steps === 0 ? 0 : at / steps;
        const [x, y] = [column(from.x + (to.x - from.x) * part), row(from.y + (to.y - from.y) * part)];
        if (y * width + x !== last) add(x, y);
        last = y * width + x;
      }
    },
    under: (box, less = 0) =>
      within(column(box.left + less), row(box.top + less), column(box.right - less) + 1, row(box.bottom - less) + 1),
    isAt: (x, y) => within(column(x), row(y), column(x) + 1, row(y) + 1) > 0,
  };
}
