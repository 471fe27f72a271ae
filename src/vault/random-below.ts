/** An even choice among the numbers from 0: what would favour some of them is drawn anew. */
export function randomBelow(count: number): number {
  const all = 2 ** 32;
  const even = all - (all % count);
  const [drawn = all] = crypto.getRandomValues(new Uint32Array(1));
  return drawn < even ? drawn % count : randomBelow(count);
}
