import type { GroupId, PersonId } from '../../model/ids';
import type { Place, Point } from '../../model/person';
import { placeByWord } from '../../model/place-by-word';
import { placeAt } from '../../model/places';
import { pointOf, type Spot, spotOf } from '../../model/points';
import type { Segment } from '../../model/segments';
import { type MapRoom, runIn, versionIn } from './map-room';

/** The people who stand for themselves or for groups among these. */
export function peopleAmong(room: MapRoom, ids: readonly (PersonId | GroupId)[]): readonly PersonId[] {
  const { people, groups } = versionIn(room);
  const wanted = new Set<string>(ids.flatMap((id) => groups.find((group) => group.id === id)?.members ?? id));
  return people.map(({ id }) => id).filter((id) => wanted.has(id));
}

/** As far as a hand has dragged them. */
export function movePeopleBy(room: MapRoom, ids: readonly PersonId[], by: Spot): void {
  const { frame, people } = versionIn(room);
  const moved = people.filter(({ id }) => ids.includes(id));
  const places = moved.map(({ id, place }) => {
    const { x, y } = spotOf(place);
    return { person: id, place: placeAt(frame, pointOf({ x: x + by.x, y: y + by.y }), place) };
  });
  runIn(room, { verb: 'placePeople', places });
}

/** Exactly to a point; several keep their distances from each other. */
export function movePeopleTo(room: MapRoom, ids: readonly PersonId[], to: Point): void {
  const spots = versionIn(room).people.flatMap(({ id, place }) => (ids.includes(id) ? [spotOf(place)] : []));
  const mean = (of: (spot: Spot) => number) => spots.reduce((sum, spot) => sum + of(spot), 0) / spots.length;
  const goal = spotOf(to);
  movePeopleBy(room, ids, { x: goal.x - mean(({ x }) => x), y: goal.y - mean(({ y }) => y) });
}

/** By word. One after the other, so that each takes a spot that is still free. */
export function movePeopleInto(room: MapRoom, ids: readonly PersonId[], to: (former: Place) => Segment): void {
  let version = versionIn(room);
  const places: { person: PersonId; place: Place }[] = [];
  for (const { id, place: former } of version.people.filter((person) => ids.includes(person.id))) {
    const place = placeByWord(version, id, to(former));
    places.push({ person: id, place });
    version = { ...version, people: version.people.map((one) => (one.id === id ? { ...one, place } : one)) };
  }
  runIn(room, { verb: 'placePeople', places });
}
