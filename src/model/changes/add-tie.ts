import type { Version } from '../network-map';
import type { Tie } from '../tie';
import { tiesThatFit } from './ties-that-fit';

export type AddTie = { readonly verb: 'addTie'; readonly tie: Tie };

/** Nothing happens when an end is nobody on this version, or both ends are the same. */
export function addTie(version: Version, { tie }: AddTie): Version {
  const fitting = tiesThatFit(version, [tie]);
  return fitting.length === 0 ? version : { ...version, ties: [...version.ties, ...fitting] };
}
