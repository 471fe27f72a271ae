import type { Tie, Version } from '../network-map';

export type AddTie = { readonly verb: 'addTie'; readonly tie: Tie };

/** Nothing happens when an end is nobody on this version, or both ends are the same. */
export function addTie(version: Version, { tie }: AddTie): Version {
  const [first, second] = tie.between;
  const known = (end: string) =>
    end === 'centre' || version.people.some(({ id }) => id === end) || version.groups.some(({ id }) => id === end);
  if (first === second || !known(first) || !known(second)) return version;
  return { ...version, ties: [...version.ties, tie] };
}
