import type { Version } from '../../model/network-map';
import { tiesInOrder } from '../../model/questions/ties-in-order';
import { tiesOf } from '../../model/questions/ties-of';
import type { Tie, TieEnd } from '../../model/tie';

/** The ties of one end, in the order in which ties are read. */
export function walkedTies(version: Version, of: TieEnd, language: string): readonly Tie[] {
  const mine = new Set(tiesOf(version, of));
  return tiesInOrder(version, language).filter((tie) => mine.has(tie));
}
