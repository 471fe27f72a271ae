import { fittingPlace } from '../fitting-place';
import type { Version } from '../network-map';
import type { Person } from '../person';
import type { Tie } from '../tie';
import { takenIds, tiesThatFit } from './ties-that-fit';

/** One person or a pasted list, with the ties they came with. */
export type AddPeople = {
  readonly verb: 'addPeople';
  readonly people: readonly Person[];
  readonly ties?: readonly Tie[];
};

/** Who is there already is not added again; a tie that would point at nobody is left out. */
export function addPeople(version: Version, { people, ties = [] }: AddPeople): Version {
  const taken = takenIds(version);
  const newcomers = people.filter(({ id }) => !taken.has(id) && taken.add(id));
  if (newcomers.length === 0) return version;
  const placed = newcomers.map((person) => ({ ...person, place: fittingPlace(version.frame, person.place) }));
  const next = { ...version, people: [...version.people, ...placed] };
  return { ...next, ties: [...version.ties, ...tiesThatFit(next, ties)] };
}
