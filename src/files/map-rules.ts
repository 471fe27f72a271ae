import type { NetworkMap, Version } from '../model/network-map';

export type MapRule =
  | 'versionOrder'
  | 'idTwice'
  /** `centre` is what ties call the middle of the map, and nobody's id. */
  | 'idIsCentre'
  | 'noSuchRing'
  | 'noSuchArea'
  | 'noSuchPerson'
  | 'noSuchEnd'
  | 'tieToItself';

export type BrokenRule = { readonly rule: MapRule; readonly where: string };

/** The first thing in several maps that does not fit: no two are the same, and in each all fits. */
export function brokenAmong(maps: readonly NetworkMap[]): BrokenRule | undefined {
  const ids = new Set<string>();
  for (const [at, map] of maps.entries()) {
    if (ids.has(map.id)) return { rule: 'idTwice', where: `maps.${at}` };
    ids.add(map.id);
    const broken = brokenRule(map);
    if (broken) return { ...broken, where: broken.where.replace('map', `maps.${at}`) };
  }
  return undefined;
}

/** The first thing in a map that does not fit the rest of it, if there is one. */
export function brokenRule(map: NetworkMap): BrokenRule | undefined {
  const versionIds = new Set<string>();
  let latest = '';
  for (const [at, version] of map.versions.entries()) {
    const where = `map.versions.${at}`;
    if (versionIds.has(version.id)) return { rule: 'idTwice', where };
    if (version.date < latest) return { rule: 'versionOrder', where };
    versionIds.add(version.id);
    latest = version.date;
    const broken = wrongId(version) ?? wrongPlace(version) ?? wrongTie(version) ?? wrongMention(version);
    if (broken) return { rule: broken.rule, where: `${where}.${broken.where}` };
  }
  return undefined;
}

function wrongId(version: Version): BrokenRule | undefined {
  const { people, ties, groups, notes, agreements } = version;
  const lists = { rings: version.frame.rings, areas: version.frame.areas, people, ties, groups, notes, agreements };
  const seen = new Set<string>();
  for (const [name, list] of Object.entries(lists)) {
    for (const [at, { id }] of list.entries()) {
      const where = `${name}.${at}`;
      if (seen.has(id)) return { rule: 'idTwice', where };
      if (String(id) === 'centre') return { rule: 'idIsCentre', where };
      seen.add(id);
    }
  }
  return undefined;
}

function wrongPlace({ frame, people }: Version): BrokenRule | undefined {
  const areas = new Set(frame.areas.map((area) => area.id));
  for (const [at, { place }] of people.entries()) {
    const where = `people.${at}`;
    if (!isRing(place.ring, frame.rings.length)) return { rule: 'noSuchRing', where };
    if (place.area !== null && !areas.has(place.area)) return { rule: 'noSuchArea', where };
  }
  return undefined;
}

function isRing(ring: number | 'outside' | null, rings: number): boolean {
  if (ring === null) return rings === 0;
  if (ring === 'outside') return rings > 0;
  return Number.isInteger(ring) && ring >= 0 && ring < rings;
}

function wrongTie({ people, groups, ties }: Version): BrokenRule | undefined {
  const ends = new Set<string>(['centre', ...people.map((person) => person.id), ...groups.map((group) => group.id)]);
  for (const [at, { between }] of ties.entries()) {
    const where = `ties.${at}`;
    if (!between.every((end) => ends.has(end))) return { rule: 'noSuchEnd', where };
    if (between[0] === between[1]) return { rule: 'tieToItself', where };
  }
  return undefined;
}

function wrongMention({ people, groups, agreements }: Version): BrokenRule | undefined {
  const known = new Set(people.map((person) => person.id));
  for (const [at, { members }] of groups.entries()) {
    if (!members.every((member) => known.has(member))) return { rule: 'noSuchPerson', where: `groups.${at}` };
  }
  for (const [at, agreement] of agreements.entries()) {
    if (!agreement.people.every((person) => known.has(person))) {
      return { rule: 'noSuchPerson', where: `agreements.${at}` };
    }
  }
  return undefined;
}
