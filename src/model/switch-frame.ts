import { carriedOver, freeSpot } from './free-spot';
import type { AreaId } from './ids';
import type { Area, Frame, Ring, Version } from './network-map';
import type { Person, Place } from './person';
import { placeAt } from './places';
import { areaSpan, type RadialSpan, ringSpan, type Segment, type TurnSpan } from './segments';

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
 * Own words for the centre, for support and for marks stay, unless the new frame brings its own.
 */
export function onFrame(version: Version, frame: Frame): Version {
  const next = { ...version.frame, ...frame, centre: { ...version.frame.centre, ...frame.centre } };
  return { ...version, frame: next, people: placedOn(next, version) };
}

/** Those who can stay are asked first, so that nobody is moved on top of them. */
function placedOn(frame: Frame, { frame: former, people }: Version): readonly Person[] {
  const staying = new Map(people.map((person) => [person, stayingOn(frame, former, person.place)]));
  const taken = [...staying.values()].filter((place) => place !== undefined);
  return people.map((person) => {
    const place = staying.get(person) ?? movedOn(frame, former, person.place, taken);
    if (!staying.get(person)) taken.push(place);
    return { ...person, place };
  });
}

/** The place with its new ring and area, when these are where the person is already. */
function stayingOn(frame: Frame, former: Frame, place: Place): Place | undefined {
  const to = segmentOn(frame, former, place);
  const ground = placeAt(frame, place, { ...place, ring: to.ring });
  const inRing = ground.ring === to.ring || sameSpan(ringSpan(frame, to.ring), ringSpan(former, place.ring));
  const areaStays = to.area !== null && sameSpan(areaSpan(frame, to.area), areaSpan(former, place.area));
  return inRing && (ground.area === to.area || areaStays) ? { ...place, ...to } : undefined;
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

function sameSpan(one: RadialSpan | TurnSpan, other: RadialSpan | TurnSpan): boolean {
  return one.from === other.from && one.to === other.to;
}

function ringOn(frame: Frame, former: Frame, { ring }: Place): Place['ring'] | undefined {
  if (frame.rings.length === 0) return null;
  if (ring === null || ring === 'outside') return ring ?? undefined;
  const old = former.rings[ring];
  const found = frame.rings.findIndex((candidate) => old !== undefined && namesakes(old, candidate));
  return found < 0 ? undefined : found;
}

function areaOn(frame: Frame, former: Frame, place: Place, ground: Place): AreaId | null {
  if (former.areas.length === 0) return ground.area;
  const old = former.areas.find(({ id }) => id === place.area);
  if (old === undefined) return null;
  const same = frame.areas.find((candidate) => namesakes(old, candidate));
  const kin = old.name === undefined ? akin[old.id] : undefined;
  const related = kin?.map((id) => frame.areas.find((area) => area.id === id)).find((area) => area !== undefined);
  return (same ?? related)?.id ?? null;
}

function namesakes(one: Ring | Area, other: Ring | Area): boolean {
  return one.id === other.id || (one.name !== undefined && one.name === other.name);
}
