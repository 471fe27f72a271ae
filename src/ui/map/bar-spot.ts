import type { Box, Dot } from '../../scene/shapes';

type Size = { readonly width: number; readonly height: number };

const gap = 8;

/**
 * Where a bar stands beside `own`: inside the window, never over `own`, and over as little of `others` as can be.
 * `undefined` when there is room nowhere.
 */
export function barSpot(own: Box, others: readonly Box[], { width, height }: Size, window: Box): Dot | undefined {
  const [middle, level] = [(own.left + own.right) / 2, (own.top + own.bottom) / 2];
  const aside = [0, -width / 3, width / 3, -width * 0.6, width * 0.6].map((by) => middle - width / 2 + by);
  const along = [0, -height, height].map((by) => level - height / 2 + by);
  // Near before far: of equally free spots the first is taken.
  const wanted = [gap, gap * 4, gap * 8].flatMap((far) => [
    ...aside.flatMap((x) => [
      { x, y: own.top - far - height },
      { x, y: own.bottom + far },
    ]),
    ...along.flatMap((y) => [
      { x: own.right + far, y },
      { x: own.left - far - width, y },
    ]),
  ]);
  const boxAt = ({ x, y }: Dot): Box => ({ left: x, top: y, right: x + width, bottom: y + height });
  const spots = wanted
    .map(({ x, y }) => ({
      x: Math.min(Math.max(x, window.left), Math.max(window.left, window.right - width)),
      y: Math.min(Math.max(y, window.top), Math.max(window.top, window.bottom - height)),
    }))
    .filter((spot) => shared(boxAt(spot), own) === 0);
  const cost = (spot: Dot) => others.reduce((sum, other) => sum + shared(boxAt(spot), other), 0);
  return spots.reduce<{ spot: Dot; cost: number } | undefined>((best, spot) => {
    const now = cost(spot);
    return best && best.cost <= now ? best : { spot, cost: now };
  }, undefined)?.spot;
}

function shared(one: Box, other: Box): number {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.max(0, across) * Math.max(0, down);
}
