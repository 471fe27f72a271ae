import type { Person, Tie, Version } from '../network-map';

/** One person or a pasted list, with the ties they came with. */
export type AddPeople = { readonly verb: 'addPeople'; readonly people: readonly Person[]; readonly ties?: readonly Tie[] };

export function addPeople(version: Version, { people, ties = [] }: AddPeople): Version {
  if (people.length === 0) return version;
  return { ...version, people: [...version.people, ...people], ties: [...version.ties, ...ties] };
}
