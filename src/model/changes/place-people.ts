import { fittingPlace } from '../fitting-place';
import type { PersonId } from '../ids';
import type { Version } from '../network-map';
import type { Place } from '../person';

/** One person or several, moved by hand or by word. */
export type PlacePeople = {
  readonly verb: 'placePeople';
  readonly places: readonly { readonly person: PersonId; readonly place: Place }[];
};

export function placePeople(version: Version, { places }: PlacePeople): Version {
  const wanted = new Map(places.map(({ person, place }) => [person, place]));
  let moved = false;
  const people = version.people.map((person) => {
    const said = wanted.get(person.id);
    const place = said && fittingPlace(version.frame, said);
    if (place === undefined || same(person.place, place)) return person;
    moved = true;
    return { ...person, place };
  });
  return moved ? { ...version, people } : version;
}

function same(one: Place, other: Place): boolean {
  return (
    one.angle === other.angle && one.distance === other.distance && one.ring === other.ring && one.area === other.area
  );
}
