import type { TieId } from '../ids';
import type { Version } from '../network-map';
import type { Tie } from '../tie';
import { inOrder, isJoining } from './ties-that-fit';
import { type FieldsOf, withChanged, withFields } from './with-fields';

export type DescribeTie = {
  readonly verb: 'describeTie';
  readonly tie: TieId;
  readonly set: FieldsOf<Tie, 'between' | 'qualities' | 'direction' | 'label' | 'note'>;
};

/** Ends that join nobody on this version, or one with itself, change nothing at all. */
export function describeTie(version: Version, { tie, set }: DescribeTie): Version {
  if (set.between && !isJoining(version, set.between)) return version;
  const fields = set.qualities ? { ...set, qualities: inOrder(set.qualities) } : set;
  const ties = withChanged(version.ties, tie, (found) => withFields(found, fields));
  return ties === version.ties ? version : { ...version, ties };
}
