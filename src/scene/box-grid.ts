import type { Box } from './shapes';

/** Finds what is near a box without looking at everything. */
export type BoxGrid<Thing> = {
  readonly add: (box: Box, thing: Thing) => void;
  /** Each thing once, whose box shares a cell with this one. */
  readonly near: (box: Box) => readonly Thing[];
};

const cell = 96;
/** More cells than a row can have, so that row and column make one number. */
const row = 100_000;

export function boxGrid<Thing>(): BoxGrid<Thing> {
  const cells = new Map<number, Thing[]>();
  const everyCell = ({ left, top, right, bottom }: Box, visit: (key: number) => void) => {
    const [first, last] = [Math.floor(top / cell), Math.floor(bottom / cell)];
    for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x += 1) {
      for (let y = first; y <= last; y += 1) visit(x * row + y);
    }
  };
  return {
    add: (box, thing) =>
      everyCell(box, (key) => {
        const there = cells.get(key);
        if (there === undefined) cells.set(key, [thing]);
        else if (there.at(-1) !== thing) there.push(thing);
      }),
    near: (box) => {
      const found = new Set<Thing>();
      everyCell(box, (key) => {
        for (const thing of cells.get(key) ?? []) found.add(thing);
      });
      return [...found];
    },
  };
}
