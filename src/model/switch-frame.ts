import { carriedOver, freeSpot } from './free-spot';
import type { AreaId } from './ids';
import type { Frame, Version } from './network-map';
import type { Person, Place } from './person';
import { placeAt } from './places';
import { ringSpan, type Segment, sameSpan } from './segments';
import { hasRoots, namesakeIn, withItsSegment } from './with-its-segment';

/** The ready-made areas that stand for the same part of life in other templates, best first. */
const akin: Readonly<Record<string, readonly string[]>> = {
  family: ['familyAndRelatives', 'home'],
  relatives: ['familyAndRelatives'],
  familyAndRelatives: ['family', 'relatives', 'home'],
  home: ['family', 'familyAndRelatives'],
  friends: ['friendsAndAcquaintances'],
  friendsAndAcquaintances: ['friends'],
  professionals: ['authoritiesAndWorkers', 'socialServices'],
  authoritiesAndWorkers: ['professionals', 'socialServices'],
  socialServices: ['professionals', 'authoritiesAndWorkers'],
  healthServices: ['professionals', 'authoritiesAndWorkers'],
  benefits: ['professionals', 'authoritiesAndWorkers'],
  schoolAndWork: ['school'],
  school: ['schoolAndWork'],
  hobbies: ['leisure'],
  leisure: ['hobbies'],
};

/**
 * The version on another frame, everybody still there. Ring and area are kept where the new frame has a namesake or
 * an area for the same part of life; otherwise the person stands on a border, in no area, until somebody says more.
 * A ring or an area that is there in both but wider, narrower or elsewhere takes its people along as they stand.
 * Own words for the centre, for support and for marks stay, unless the new frame brings its own.
 */
export function onFrame(version: Version, frame: Frame): Version {
  const next = { ...version.frame, ...frame, centre: { ...version.frame.centre, ...frame.centre } };
  return { ...version, frame: next, people: placedOn(next, version) };
}

/** Those whose spot is given are asked first, so that nobody is moved on top of them. */
function placedOn(frame: Frame, { frame: former, people }: Version): readonly Person[] {
  const given = new Map(people.map((person) => [person, takenAlong(frame, former, person.place)]));
  const taken = [...given.values()].filter((place) => place !== undefined);
  return people.map((person) => {
    const place = given.get(person) ?? movedOn(frame, former, person.place, taken);
    if (!given.get(person)) taken.push(place);
    return { ...person, place };
  });
}

/** The spot that ring and area bring along, or where the person is already; nothing when another has to be found. */
function takenAlong(frame: Frame, former: Frame, place: Place): Place | undefined {
  const to = segmentOn(frame, former, place);
  if (hasRoots(frame, former, place, to)) return { ...withItsSegment(frame, former, place, to), ...to };
  const ground = placeAt(frame, place, { ...place, ring: to.ring });
  const inRing = ground.ring === to.ring || sameSpan(ringSpan(frame, to.ring), ringSpan(former, place.ring));
  return inRing && ground.area === to.area ? { ...place, ...to } : undefined;
}

function movedOn(frame: Frame, former: Frame, place: Place, taken: readonly Place[]): Place {
  const to = segmentOn(frame, former, place);
  const { ring, area } = placeAt(frame, place);
  const wanted = carriedOver(frame, { ...place, ring, area }, to);
  return { ...freeSpot(frame, to, wanted, taken), ...to };
}

function segmentOn(frame: Frame, former: Frame, place: Place): Segment {
  const ground = placeAt(frame, place);
  return { ring: ringOn(frame, former, place) ?? ground.ring, area: areaOn(frame, former, place, ground) };
}

function ringOn(frame: Frame, former: Frame, { ring }: Place): Place['ring'] | undefined {
  if (frame.rings.length === 0) return null;
  if (ring === null || ring === 'outside') return ring ?? undefined;
  const old = former.rings[ring];
  const same = old && namesakeIn(frame.rings, old);
  return same && frame.rings.indexOf(same);
}

function areaOn(frame: Frame, former: Frame, place: Place, ground: Place): AreaId | null {
  if (former.areas.length === 0) return ground.area;
  const old = former.areas.find(({ id }) => id === place.area);
  if (old === undefined) return null;
  const same = namesakeIn(frame.areas, old);
  const kin = old.name === undefined ? akin[old.id] : undefined;
  const related = kin?.map((id) => frame.areas.find((area) => area.id === id)).find((area) => area !== undefined);
  return (same ?? related)?.id ?? null;
}
