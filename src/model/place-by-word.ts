import { carriedOver, freeSpot, middleOf } from './free-spot';
import type { PersonId } from './ids';
import type { Version } from './network-map';
import type { Place } from './person';
import type { Segment } from './segments';

/** Where a person comes to stand when ring and area are chosen by word. The others stay where they are. */
export function placeByWord(version: Version, person: PersonId, to: Segment): Place {
  const former = version.people.find(({ id }) => id === person)?.place;
  if (former?.ring === to.ring && former.area === to.area) return former;
  const wanted = former ? carriedOver(version.frame, former, to) : middleOf(version.frame, to);
  const taken = version.people.filter(({ id }) => id !== person).map(({ place }) => place);
  return { ...freeSpot(version.frame, to, wanted, taken), ring: to.ring, area: to.area };
}

/** A free place for somebody new in a segment, nearest to `near` or else to the middle of the segment. */
export function placeForNew(version: Version, to: Segment, near?: Place): Place {
  const wanted = near ?? middleOf(version.frame, to);
  const spot = freeSpot(
    version.frame,
    to,
    wanted,
    version.people.map(({ place }) => place),
  );
  return { ...spot, ring: to.ring, area: to.area };
}
