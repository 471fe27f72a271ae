import { overlap } from './boxes';
import type { Box } from './shapes';

/** Finds what lies over a box without looking at everything. */
export type BoxGrid<Thing> = {
  readonly add: (box: Box, thing: Thing) => void;
  readonly remove: (box: Box, thing: Thing) => void;
  /** Each thing once, whose box overlaps this one. */
  readonly over: (box: Box) => readonly Thing[];
  /** How many these are, leaving one out; it may stop counting at `enough`. */
  readonly count: (box: Box, except?: Thing, enough?: number) => number;
};

/** `column` and `row` are those of the first cell it is in. */
type Entry<Thing> = { readonly box: Box; readonly thing: Thing; readonly column: number; readonly row: number };

/** What lies over a box, whose first cell is in that column and row. */
type Search<Thing> = {
  readonly box: Box;
  readonly except: Thing | undefined;
  readonly column: number;
  readonly row: number;
  readonly into: Thing[] | undefined;
};

const cell = 64;
const nothing: readonly never[] = [];

/** Quick for what lies within `bounds`; whatever is beyond them shares the outermost cells. */
export function boxGrid<Thing>(bounds: Box): BoxGrid<Thing> {
  const [first, top] = [Math.floor(bounds.left / cell), Math.floor(bounds.top / cell)];
  const across = Math.floor(bounds.right / cell) - first + 1;
  const down = Math.floor(bounds.bottom / cell) - top + 1;
  const cells = new Array<Entry<Thing>[] | undefined>(across * down).fill(undefined);
  const columnOf = (x: number) => within(Math.floor(x / cell) - first, across);
  const rowOf = (y: number) => within(Math.floor(y / cell) - top, down);

  const everyCell = (box: Box, act: (at: number) => void) => {
    const [lastColumn, lastRow] = [columnOf(box.right), rowOf(box.bottom)];
    for (let column = columnOf(box.left); column <= lastColumn; column += 1) {
      for (let row = rowOf(box.top); row <= lastRow; row += 1) act(column * down + row);
    }
  };
  const searchCell = (x: number, y: number, { box, except, column, row, into }: Search<Thing>): number => {
    let found = 0;
    for (const entry of cells[x * down + y] ?? nothing) {
      if (!overlap(box, entry.box) || entry.thing === except) continue;
      // Two boxes may share several cells; they meet in the first of them only.
      if (x !== Math.max(column, entry.column) || y !== Math.max(row, entry.row)) continue;
      found += 1;
      into?.push(entry.thing);
    }
    return found;
  };
  const search = (box: Box, except: Thing | undefined, enough: number, into?: Thing[]): number => {
    const [column, row] = [columnOf(box.left), rowOf(box.top)];
    const [lastColumn, lastRow] = [columnOf(box.right), rowOf(box.bottom)];
    const wanted = { box, except, column, row, into };
    let found = 0;
    for (let x = column; x <= lastColumn; x += 1) {
      for (let y = row; y <= lastRow; y += 1) {
        found += searchCell(x, y, wanted);
        if (found >= enough) return found;
      }
    }
    return found;
  };
  return {
    add: (box, thing) => {
      const entry = { box, thing, column: columnOf(box.left), row: rowOf(box.top) };
      everyCell(box, (at) => {
        const there = cells[at];
        if (there) there.push(entry);
        else cells[at] = [entry];
      });
    },
    remove: (box, thing) =>
      everyCell(box, (at) => {
        const there = cells[at];
        const index = there?.findIndex((entry) => entry.thing === thing) ?? -1;
        if (index >= 0) there?.splice(index, 1);
      }),
    over: (box) => {
      const found: Thing[] = [];
      search(box, undefined, Number.POSITIVE_INFINITY, found);
      return found;
    },
    count: (box, except, enough = Number.POSITIVE_INFINITY) => search(box, except, enough),
  };
}

function within(at: number, count: number): number {
  return at < 0 ? 0 : Math.min(at, count - 1);
}
