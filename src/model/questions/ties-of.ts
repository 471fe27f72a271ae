import type { Version } from '../network-map';
import type { Tie, TieEnd } from '../tie';

/** The first tie between two, whichever way round. */
export function tieBetween({ ties }: Version, one: TieEnd, other: TieEnd): Tie | undefined {
  return ties.find(({ between }) => between.includes(one) && between.includes(other));
}

/** Every tie that ends in somebody. */
export function tiesOf({ ties }: Version, end: TieEnd): readonly Tie[] {
  return ties.filter(({ between }) => between.includes(end));
}

/** Who is at the other end of a tie. */
export function otherEnd({ between: [first, second] }: Tie, end: TieEnd): TieEnd {
  return first === end ? second : first;
}
