import { carriedOver, freeSpot } from './free-spot';
import type { AreaId } from './ids';
import type { Area, Frame, Person, Place, Ring, Version } from './network-map';
import { placeAt } from './places';
import type { Segment } from './segments';

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
 */
export function onFrame(version: Version, frame: Frame): Version {
  const placed: Person[] = [];
  for (const person of version.people) {
    const taken = placed.map(({ place }) => place);
    placed.push({ ...person, place: placeOn(frame, version.frame, person.place, taken) });
  }
  return { ...version, frame, people: placed };
}

function placeOn(frame: Frame, former: Frame, place: Place, taken: readonly Place[]): Place {
  const ground = placeAt(frame, place);
  const to: Segment = { ring: ringOn(frame, former, place) ?? ground.ring, area: areaOn(frame, former, place, ground) };
  if (to.ring === ground.ring && to.area === ground.area) return ground;
  const wanted = carriedOver(frame, { ...place, ring: ground.ring, area: ground.area }, to);
  return { ...freeSpot(frame, to, wanted, taken), ...to };
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
