import type { Version } from '../../model/network-map';

type Thing = { readonly id: string };

/**
 * The ids of what is on `now` and was otherwise before. Of a tie that has gone, its two ends; of others that have gone
 * there is nothing to be seen.
 */
export function changedThings(before: Version, now: Version): readonly string[] {
  const goneTies = before.ties.filter((tie) => !now.ties.some(({ id }) => id === tie.id));
  return [
    ...changed(before.people, now.people),
    ...changed(before.groups, now.groups),
    ...changed(before.ties, now.ties),
    ...goneTies.flatMap(({ between }) => between),
    ...changed(before.notes, now.notes),
    ...changed(before.agreements, now.agreements),
  ];
}

function changed(before: readonly Thing[], now: readonly Thing[]): readonly string[] {
  const known = new Set(before);
  return now.filter((thing) => !known.has(thing)).map(({ id }) => id);
}
