import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenRule } from '../../src/files/map-rules';
import { templateFrame, templateKeys } from '../../src/model/frames';
import type { AreaId, PersonId } from '../../src/model/ids';
import type { Frame } from '../../src/model/network-map';
import type { Person, Place } from '../../src/model/person';
import { placeForNew } from '../../src/model/place-by-word';
import { placeAt } from '../../src/model/places';
import { onFrame } from '../../src/model/switch-frame';
import { aMap, aPerson, aTie, aVersion } from '../makers';
import { anyPerson } from '../makers/any-person';

const pairs = templateKeys.flatMap((from) => templateKeys.map((to) => [from, to] as const));
const family = 'family' as AreaId;

describe('Switching from one template to another', () => {
  it.each(pairs)('%s → %s loses nobody, nor what is known of them', (from, to) => {
    const [former, next] = [templateFrame(from), templateFrame(to)];
    fc.assert(
      fc.property(anyPeople(former), (people) => {
        const ties = people.map(({ id }) => aTie(['centre', id]));
        const version = onFrame(aVersion({ frame: former, people, ties }), next);
        expect(version.people.map(({ place, ...rest }) => rest)).toEqual(people.map(({ place, ...rest }) => rest));
        expect(version.ties).toBe(ties);
        expect(brokenRule(aMap({ versions: [version] }))).toBeUndefined();
        for (const [at, { place }] of version.people.entries()) {
          expectNamesakes(former, next, people[at]?.place, place);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('moves nobody who can stay, also when the ring was kept within the tolerance of its edge', () => {
    const place: Place = { angle: 100, distance: 0.35, ring: 0, area: 'professionals' as AreaId };
    const version = aVersion({ people: [aPerson({ place })] });
    const next = { ...version.frame, rings: version.frame.rings.map((ring) => ({ ...ring, name: 'x' })) };
    expect(onFrame(version, next).people[0]?.place).toEqual(place);
  });

  it('puts nobody on top of somebody who stays', () => {
    const leisure = 'leisure' as AreaId;
    const version = aVersion({
      frame: templateFrame('sixAreas'),
      people: [
        aPerson({ place: { angle: 180, distance: 0.5, ring: 1, area: leisure } }),
        aPerson({ place: placeAt(templateFrame('safetyNet'), { angle: 135, distance: 0.5 }) }),
      ].map((person) => ({ ...person, place: { ...person.place, area: leisure } })),
    });
    const [one, other] = onFrame(version, templateFrame('safetyNet')).people;
    if (!one || !other) throw new Error('both stay');
    expect(
      Math.abs(one.place.angle - other.place.angle) + Math.abs(one.place.distance - other.place.distance),
    ).toBeGreaterThan(0.1);
  });

  it('finds the area for the same part of life', () => {
    const from = aVersion();
    const people = from.frame.areas.map(({ id }) => aPerson({ place: placeForNew(from, { ring: 1, area: id }) }));
    const areas = onFrame({ ...from, people }, templateFrame('fourAreas')).people.map(({ place }) => place.area);
    expect(areas).toEqual([
      'familyAndRelatives',
      'familyAndRelatives',
      'friendsAndAcquaintances',
      null,
      null,
      'authoritiesAndWorkers',
    ]);
  });

  it('does not guess where an area was given another name', () => {
    const base = aVersion();
    const areas = base.frame.areas.map((area) => (area.id === family ? { ...area, name: 'Pihapiiri' } : area));
    const frame = { ...base.frame, areas };
    const people = [aPerson({ place: placeForNew(base, { ring: 1, area: family }) })];
    expect(onFrame({ ...base, frame, people }, templateFrame('fourAreas')).people[0]?.place.area).toBeNull();
  });

  it('keeps the own words of the centre and for support and marks', () => {
    const words = { marks: [{ key: 'own_valo', name: 'valo' }] };
    const base = templateFrame('sixAreas');
    const version = aVersion({ frame: { ...base, centre: { word: 'me', label: 'Arki', emoji: '🏠' }, words } });
    const { frame } = onFrame(version, templateFrame('serviceNet'));
    expect(frame.centre).toEqual({ word: 'everyday', label: 'Arki', emoji: '🏠' });
    expect(frame.words).toEqual(words);
  });
});

function anyPeople(frame: Frame): fc.Arbitrary<Person[]> {
  const ids = Array.from({ length: 6 }, (_, at) => `person-${at}` as PersonId);
  return fc.tuple(...ids.map((id) => anyPerson(id, frame)));
}

/** Ring and area are kept where the new frame has a namesake. */
function expectNamesakes(former: Frame, next: Frame, before: Place | undefined, after: Place): void {
  const area = next.areas.find(({ id }) => id === before?.area);
  if (area) expect(after.area).toBe(area.id);
  if (next.rings.length > 0 && former.rings.length > 0) expect(after.ring).toBe(before?.ring);
  if (next.rings.length === 0) expect(after.ring).toBeNull();
}
