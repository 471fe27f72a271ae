import { freeSpot } from './free-spot';
import type { AreaId, PersonId } from './ids';
import type { Version } from './network-map';
import type { Person, Place } from './person';
import { placeByWord } from './place-by-word';
import { placeAt } from './places';
import { pointOf, type Spot, spotOf } from './points';
import { areaBorders, shorterTurn, turn } from './segments';

export const segmentSteps = ['inwards', 'outwards', 'clockwise', 'counterClockwise'] as const;

/** One ring towards the centre or away from it, or one area round. */
export type SegmentStep = (typeof segmentSteps)[number];

/** Why somebody stays: nearest to the centre, farthest from it, or the frame has no other area. */
export type StepLimit = 'innermost' | 'outermost' | 'noAreas' | 'onlyArea';

/** How far a fine move goes, in map units. */
export const fineStep = 0.02;

/** Without rings, how far one step goes towards the centre or away from it, in map units. */
const ringlessStep = 0.2;

type Moved = { readonly person: PersonId; readonly place: Place };

export type Stepped = {
  readonly places: readonly Moved[];
  readonly limits: readonly { readonly person: PersonId; readonly limit: StepLimit }[];
};

/** Each of them makes a step of their own, to the same relative place or to the nearest free spot; nobody else moves. */
export function stepPeople(version: Version, ids: readonly PersonId[], step: SegmentStep): Stepped {
  let now = version;
  const places: Moved[] = [];
  const limits: { person: PersonId; limit: StepLimit }[] = [];
  for (const person of version.people.filter(({ id }) => ids.includes(id))) {
    const place = stepped(now, person, step);
    if (typeof place === 'string') limits.push({ person: person.id, limit: place });
    else {
      places.push({ person: person.id, place });
      now = { ...now, people: now.people.map((one) => (one.id === person.id ? { ...one, place } : one)) };
    }
  }
  return { places, limits };
}

/** A fine move on the screen. The centre of the token decides ring and area, as it does for a hand. */
export function nudgePeople({ frame, people }: Version, ids: readonly PersonId[], by: Spot): readonly Moved[] {
  return people
    .filter(({ id }) => ids.includes(id))
    .map(({ id, place }) => {
      const { x, y } = spotOf(place);
      return { person: id, place: placeAt(frame, pointOf({ x: x + by.x, y: y + by.y }), place) };
    });
}

function stepped(version: Version, person: Person, step: SegmentStep): Place | StepLimit {
  const { place, id } = person;
  if (step === 'clockwise' || step === 'counterClockwise') {
    const area = areaBeside(version, place, step);
    if (area === 'noAreas' || area === 'onlyArea') return area;
    return placeByWord(version, id, { ring: place.ring, area: area.id });
  }
  if (version.frame.rings.length === 0) return withoutRings(version, person, step);
  const ring = ringBeside(version, place.ring, step);
  return ring === 'innermost' || ring === 'outermost' ? ring : placeByWord(version, id, { ring, area: place.area });
}

function ringBeside(
  { frame: { rings } }: Version,
  ring: Place['ring'],
  step: 'inwards' | 'outwards',
): number | 'outside' | 'innermost' | 'outermost' {
  const level = typeof ring === 'number' ? ring : rings.length;
  if (step === 'inwards') return level === 0 ? 'innermost' : level - 1;
  if (level >= rings.length) return 'outermost';
  return level + 1 === rings.length ? 'outside' : level + 1;
}

/** The area next to theirs; on a border, the one on that side of it. */
function areaBeside(
  { frame }: Version,
  { area, angle }: Place,
  step: 'clockwise' | 'counterClockwise',
): { readonly id: AreaId } | 'noAreas' | 'onlyArea' {
  const { areas } = frame;
  if (areas.length === 0) return 'noAreas';
  const at = areas.findIndex(({ id }) => id === area);
  if (at >= 0 && areas.length === 1) return 'onlyArea';
  // Just before a border is the area that ends there.
  const from = at >= 0 ? at : nearestBorder(frame, turn(angle)) - (step === 'clockwise' ? 1 : 0);
  const next = areas[(from + (step === 'clockwise' ? 1 : areas.length - 1) + areas.length) % areas.length];
  return next ?? 'noAreas';
}

/** The index of the area that begins at the border nearest to a turn. */
function nearestBorder(frame: Version['frame'], clockwise: number): number {
  const away = (border: number) => Math.abs(shorterTurn(border, clockwise));
  const borders = areaBorders(frame).map((border, at) => ({ at, far: away(border) }));
  return borders.sort((one, other) => one.far - other.far)[0]?.at ?? 0;
}

function withoutRings(version: Version, { id, place }: Person, step: 'inwards' | 'outwards'): Place | StepLimit {
  const { frame, people } = version;
  const way = step === 'inwards' ? -1 : 1;
  const onWay = (distance: number) => (distance - place.distance) * way > 0.001;
  const wanted = { angle: place.angle, distance: Math.max(0, place.distance + way * ringlessStep) };
  const goal = freeSpot(frame, place, wanted, []);
  if (!onWay(goal.distance)) return step === 'inwards' ? 'innermost' : 'outermost';
  const taken = people.filter((one) => one.id !== id).map((one) => one.place);
  const free = freeSpot(frame, place, goal, taken);
  const spot = onWay(free.distance) ? free : goal;
  return { ...place, ...spot };
}
