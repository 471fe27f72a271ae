import type { Box, Dot } from './shapes';

export function boxAround({ x, y }: Dot, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** The smallest box that holds all of these. */
export function around(first: Box, others: readonly Box[]): Box {
  let { left, top, right, bottom } = first;
  for (const box of others) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, top, right, bottom };
}

export function boxRound(boxes: readonly Box[]): Box | undefined {
  return boxes[0] && around(boxes[0], boxes);
}
