import type { Version } from '../network-map';
import type { TieEnd } from '../tie';

export type TieCounts = ReadonlyMap<TieEnd, number>;

/** How many ties each has, counted in one go. Who has none is not there. */
export function tieCounts({ ties }: Version): TieCounts {
  const counts = new Map<TieEnd, number>();
  for (const end of ties.flatMap(({ between }) => between)) counts.set(end, (counts.get(end) ?? 0) + 1);
  return counts;
}
