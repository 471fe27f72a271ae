import type { PlacePeople } from './changes/place-people';
import { pointsOf, sideBySide } from './free-spot';
import type { PersonId } from './ids';
import type { Frame, Version } from './network-map';
import type { Person, Place } from './person';
import { apart, pointOf, type Spot, spotOf } from './points';

const centre: Spot = { x: 0, y: 0 };
/** What is asked for in turn: where all of the space is not to be had, a part of it is. */
const spaces = [sideBySide, 0.14, 0.105, 0.07, 0.035, sideBySide];

/**
 * Where people who cover each other could stand, each in the ring and the area they are in. As few as possible move,
 * each to the nearest free spot; those who cover nobody stay, and so do those for whom there is no free spot.
 */
export function spreadPeople({ frame, people }: Version): PlacePeople['places'] {
  const spots = new Map(people.map(({ id, place }) => [id, spotOf(place)]));
  const restless = people.filter(({ id }) => coveredBy(id, spots, sideBySide) > 0);
  for (const space of spaces) loosen(frame, restless, spots, space);
  return restless.flatMap(({ id, place }) => {
    const spot = spots.get(id);
    const { ring, area } = place;
    return spot && apart(spot, spotOf(place)) > 0.0005 ? [{ person: id, place: { ...pointOf(spot), ring, area } }] : [];
  });
}

type Spots = Map<PersonId, Spot>;

/** Moves people, the most covered first, until those who are still covered have nowhere to go. */
function loosen(frame: Frame, people: readonly Person[], spots: Spots, space: number): void {
  const stuck = new Set<PersonId>();
  for (let next = mostCovered(people, spots, space, stuck); next; next = mostCovered(people, spots, space, stuck)) {
    const free = freeNear(frame, next, spots, space);
    if (free) {
      spots.set(next.id, free);
      // Somebody has left: there may be room now for those who had none.
      stuck.clear();
    } else stuck.add(next.id);
  }
}

/** Of those who are covered as much, the one who came last to the map. */
function mostCovered(people: readonly Person[], spots: Spots, space: number, stuck: ReadonlySet<PersonId>) {
  let most = 0;
  let found: Person | undefined;
  for (const person of people) {
    const count = stuck.has(person.id) ? 0 : coveredBy(person.id, spots, space);
    if (count === 0 || count < most) continue;
    most = count;
    found = person;
  }
  return found;
}

/** By how many, the centre among them. */
function coveredBy(id: PersonId, spots: Spots, space: number): number {
  const spot = spots.get(id);
  if (!spot) return 0;
  let count = apart(spot, centre) < space ? 1 : 0;
  for (const [other, at] of spots) if (other !== id && apart(spot, at) < space) count += 1;
  return count;
}

/** The free spot of a segment that is nearest to where the person was put. */
function freeNear(frame: Frame, { id, place }: Person, spots: Spots, space: number): Spot | undefined {
  const home = spotOf(place);
  const others = [centre, ...[...spots].flatMap(([other, at]) => (other === id ? [] : [at]))];
  return candidates(frame, place)
    .map((spot) => ({ spot, far: apart(spot, home) }))
    .sort((one, other) => one.far - other.far)
    .find(({ spot }) => others.every((at) => apart(spot, at) >= space))?.spot;
}

/** Rounded as places are kept, so that what is free here is free on the map. */
function candidates(frame: Frame, place: Place): readonly Spot[] {
  return pointsOf(frame, place, 0.4, 3).map((point) => spotOf(pointOf(spotOf(point))));
}
