import type { Box } from './shapes';

/** Finds what is near a box without looking at everything. */
export type BoxGrid<Thing> = {
  readonly add: (box: Box, thing: Thing) => void;
  /** Each thing once, whose box shares a cell with this one. */
  readonly near: (box: Box) => readonly Thing[];
};

const cell = 96;

export function boxGrid<Thing>(): BoxGrid<Thing> {
  const cells = new Map<string, Thing[]>();
  const keysOf = ({ left, top, right, bottom }: Box) => {
    const keys: string[] = [];
    for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x += 1) {
      for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y += 1) keys.push(`${x} ${y}`);
    }
    return keys;
  };
  return {
    add: (box, thing) => {
      for (const key of keysOf(box)) {
        const there = cells.get(key);
        if (there) there.push(thing);
        else cells.set(key, [thing]);
      }
    },
    near: (box) => [...new Set(keysOf(box).flatMap((key) => cells.get(key) ?? []))],
  };
}
