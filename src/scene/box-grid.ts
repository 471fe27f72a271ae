import { overlap } from './boxes';
import type { Box } from './shapes';

/** Finds what lies over a box without looking at everything. */
export type BoxGrid<Thing> = {
  readonly add: (box: Box, thing: Thing) => void;
  readonly remove: (box: Box, thing: Thing) => void;
  /** Each thing once, whose box overlaps this one. */
  readonly over: (box: Box) => readonly Thing[];
  /** How many these are, leaving one out. */
  readonly count: (box: Box, except?: Thing) => number;
};

const cell = 64;
/** More cells than a row can have, so that row and column make one number. */
const row = 100_000;

export function boxGrid<Thing>(): BoxGrid<Thing> {
  const cells = new Map<number, { readonly box: Box; readonly thing: Thing }[]>();
  const visit = (box: Box, found: (thing: Thing) => void) => {
    const [left, right] = [Math.floor(box.left / cell), Math.floor(box.right / cell)];
    const [top, bottom] = [Math.floor(box.top / cell), Math.floor(box.bottom / cell)];
    for (let x = left; x <= right; x += 1) {
      for (let y = top; y <= bottom; y += 1) {
        const there = cells.get(x * row + y);
        if (there === undefined) continue;
        for (const entry of there) {
          // What lies in several cells is found in the first that both boxes share.
          const first = Math.floor(Math.max(box.left, entry.box.left) / cell) === x;
          if (first && Math.floor(Math.max(box.top, entry.box.top) / cell) === y && overlap(box, entry.box)) {
            found(entry.thing);
          }
        }
      }
    }
  };
  let [counted, leftOut] = [0, undefined as Thing | undefined];
  const countOne = (thing: Thing) => {
    if (thing !== leftOut) counted += 1;
  };
  const everyCell = ({ left, top, right, bottom }: Box, act: (key: number) => void) => {
    for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x += 1) {
      for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y += 1) act(x * row + y);
    }
  };
  return {
    add: (box, thing) =>
      everyCell(box, (key) => {
        const there = cells.get(key);
        if (there) there.push({ box, thing });
        else cells.set(key, [{ box, thing }]);
      }),
    remove: (box, thing) =>
      everyCell(box, (key) => {
        const there = cells.get(key);
        const at = there?.findIndex((entry) => entry.thing === thing) ?? -1;
        if (at >= 0) there?.splice(at, 1);
      }),
    over: (box) => {
      const found: Thing[] = [];
      visit(box, (thing) => found.push(thing));
      return found;
    },
    count: (box, except) => {
      counted = 0;
      leftOut = except;
      visit(box, countOne);
      return counted;
    },
  };
}
