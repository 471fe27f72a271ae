import { carriedOver, freeSpot, middleOf } from './free-spot';
import type { PersonId } from './ids';
import type { Version } from './network-map';
import type { Place, Point } from './person';
import { areaSpan, type Segment, turn } from './segments';

/** Where a person comes to stand when ring and area are chosen by word. The others stay where they are. */
export function placeByWord(version: Version, person: PersonId, to: Segment): Place {
  const former = version.people.find(({ id }) => id === person)?.place;
  if (former?.ring === to.ring && former.area === to.area) return former;
  const wanted = former ? carriedOver(version.frame, former, to) : middleOf(version.frame, to);
  const taken = version.people.filter(({ id }) => id !== person).map(({ place }) => place);
  return { ...freeSpot(version.frame, to, wanted, taken), ring: to.ring, area: to.area };
}

/** A free place for somebody new in a segment, nearest to `near` or else where there is most room to begin with. */
export function placeForNew(version: Version, to: Segment, near?: Place): Place {
  const wanted = near ?? wantedIn(version, to);
  const spot = freeSpot(
    version.frame,
    to,
    wanted,
    version.people.map(({ place }) => place),
  );
  return { ...spot, ring: to.ring, area: to.area };
}

/** So much farther round is the next one where there are no areas: all round, never beside the one before. */
const goldenTurn = 137.5;

function wantedIn({ frame, people }: Version, to: Segment): Point {
  const middle = middleOf(frame, to);
  if (frame.areas.length === 0) {
    const there = people.filter(({ place }) => place.ring === to.ring).length;
    return { ...middle, angle: turn(there * goldenTurn) };
  }
  if (to.ring !== 'outside' || to.area === null) return middle;
  // The name of the area stands in its middle, along the rim.
  const { from, to: end } = areaSpan(frame, to.area);
  return { ...middle, angle: turn(from + (end - from) / 4) };
}
