import type { Version } from '../network-map';
import type { Tie, TieEnd } from '../tie';
import { groupsInOrder, inReadingOrder } from './reading-order';

/** Ties as they are read: by whoever of the two is read first, then by the other. Never the order of adding. */
export function tiesInOrder(version: Version, language: string): readonly Tie[] {
  const ends: readonly TieEnd[] = [
    'centre',
    ...inReadingOrder(version, language).map(({ id }) => id),
    ...groupsInOrder(version, language).map(({ id }) => id),
  ];
  const at = new Map(ends.map((end, index) => [end, index]));
  const places = ({ between }: Tie) => between.map((end) => at.get(end) ?? 0).sort((one, other) => one - other);
  return version.ties
    .map((tie) => ({ tie, places: places(tie) }))
    .sort(({ places: [a = 0, b = 0] }, { places: [c = 0, d = 0] }) => a - c || b - d)
    .map(({ tie }) => tie);
}
