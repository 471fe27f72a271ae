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

type Entry<Thing> = { readonly box: Box; readonly thing: Thing };

const cell = 64;
/** More cells than a row can have, so that row and column make one number. */
const row = 100_000;

export function boxGrid<Thing>(): BoxGrid<Thing> {
  const cells = new Map<number, Entry<Thing>[]>();
  const everyCell = ({ left, top, right, bottom }: Box, act: (x: number, y: number) => void) => {
    const [lastX, lastY] = [Math.floor(right / cell), Math.floor(bottom / cell)];
    for (let x = Math.floor(left / cell); x <= lastX; x += 1) {
      for (let y = Math.floor(top / cell); y <= lastY; y += 1) act(x, y);
    }
  };
  const visit = (box: Box, found: (thing: Thing) => void) =>
    everyCell(box, (x, y) => {
      const there = cells.get(x * row + y);
      if (there === undefined) return;
      for (const entry of there) if (overlap(box, entry.box) && isFirstOf(box, entry.box, x, y)) found(entry.thing);
    });
  return {
    add: (box, thing) =>
      everyCell(box, (x, y) => {
        const there = cells.get(x * row + y);
        if (there) there.push({ box, thing });
        else cells.set(x * row + y, [{ box, thing }]);
      }),
    remove: (box, thing) =>
      everyCell(box, (x, y) => {
        const there = cells.get(x * row + y);
        const at = there?.findIndex((entry) => entry.thing === thing) ?? -1;
        if (at >= 0) there?.splice(at, 1);
      }),
    over: (box) => {
      const found: Thing[] = [];
      visit(box, (thing) => found.push(thing));
      return found;
    },
    count: (box, except, enough = Number.POSITIVE_INFINITY) => {
      const [lastX, lastY] = [Math.floor(box.right / cell), Math.floor(box.bottom / cell)];
      let found = 0;
      for (let x = Math.floor(box.left / cell); x <= lastX; x += 1) {
        for (let y = Math.floor(box.top / cell); y <= lastY; y += 1) {
          const there = cells.get(x * row + y);
          if (there) found += countOver(there, box, x, y, except);
          if (found >= enough) return found;
        }
      }
      return found;
    },
  };
}

function countOver<Thing>(
  entries: readonly Entry<Thing>[],
  box: Box,
  x: number,
  y: number,
  except: Thing | undefined,
): number {
  let found = 0;
  for (const entry of entries) {
    if (overlap(box, entry.box) && entry.thing !== except && isFirstOf(box, entry.box, x, y)) found += 1;
  }
  return found;
}

/** Two boxes may share several cells; they meet in the first of them only. */
function isFirstOf(one: Box, other: Box, x: number, y: number): boolean {
  return (
    Math.floor(Math.max(one.left, other.left) / cell) === x && Math.floor(Math.max(one.top, other.top) / cell) === y
  );
}
