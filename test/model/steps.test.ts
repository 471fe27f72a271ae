import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../src/model/changes/change';
import { templateFrame, templateKeys } from '../../src/model/frames';
import type { AreaId } from '../../src/model/ids';
import type { NetworkMap, Version } from '../../src/model/network-map';
import type { Place } from '../../src/model/person';
import { placeByWord } from '../../src/model/place-by-word';
import { apart, spotOf } from '../../src/model/points';
import { fineStep, nudgePeople, segmentSteps, stepPeople } from '../../src/model/steps';
import { aMap, aPerson, aVersion } from '../makers';
import { anyVersion } from '../makers/any-version';

const at = (area: string | null, ring: Place['ring']): Place => {
  const version = aVersion({ people: [aPerson({ id: 'new' })] });
  const [person] = version.people;
  if (!person) throw new Error('There is somebody.');
  return placeByWord(version, person.id, { ring, area: area as AreaId | null });
};
const one = (place: Place) => aVersion({ people: [aPerson({ id: 'one', place })] });
const stepOf = (version: Version, step: (typeof segmentSteps)[number]) => {
  const [id] = version.people.map((person) => person.id);
  return id ? stepPeople(version, [id], step) : undefined;
};

describe('A step by keys', () => {
  it('goes ring by ring to beyond the outer ring, and says where it ends', () => {
    expect(stepOf(one(at('family', 1)), 'inwards')?.places[0]?.place).toMatchObject({ ring: 0, area: 'family' });
    expect(stepOf(one(at('family', 2)), 'outwards')?.places[0]?.place).toMatchObject({ ring: 'outside' });
    expect(stepOf(one(at('family', 'outside')), 'inwards')?.places[0]?.place).toMatchObject({ ring: 2 });
    expect(stepOf(one(at('family', 0)), 'inwards')?.limits).toEqual([{ person: 'one', limit: 'innermost' }]);
    expect(stepOf(one(at('family', 'outside')), 'outwards')?.limits).toEqual([{ person: 'one', limit: 'outermost' }]);
  });

  it('goes round by areas', () => {
    expect(stepOf(one(at('family', 1)), 'clockwise')?.places[0]?.place).toMatchObject({ area: 'relatives', ring: 1 });
    expect(stepOf(one(at('family', 1)), 'counterClockwise')?.places[0]?.place.area).toBe('professionals');
    const blank = { ...one(at('family', 1)), frame: templateFrame('blank') };
    expect(stepOf(blank, 'clockwise')?.limits).toEqual([{ person: 'one', limit: 'noAreas' }]);
  });

  it('takes the side of the border that it goes to', () => {
    const onBorder: Place = { angle: 30, distance: 0.5, ring: 1, area: null };
    expect(stepOf(one(onBorder), 'clockwise')?.places[0]?.place.area).toBe('relatives');
    expect(stepOf(one(onBorder), 'counterClockwise')?.places[0]?.place.area).toBe('family');
  });

  it('without rings goes a fifth of the radius, as far as the sheet goes', () => {
    const place: Place = { angle: 30, distance: 0.5, ring: null, area: null };
    const version = { ...one(place), frame: templateFrame('blank') };
    expect(stepOf(version, 'outwards')?.places[0]?.place.distance).toBeCloseTo(0.7);
    expect(stepOf(version, 'inwards')?.places[0]?.place.distance).toBeCloseTo(0.3);
    const rim = { ...one({ ...place, distance: 0.94 }), frame: templateFrame('blank') };
    expect(stepOf(rim, 'outwards')?.limits).toEqual([{ person: 'one', limit: 'outermost' }]);
  });

  it('moves several each by their own step', () => {
    const people = [aPerson({ id: 'in', place: at('family', 0) }), aPerson({ id: 'out', place: at('friends', 1) })];
    const { places, limits } = stepPeople(
      aVersion({ people }),
      people.map(({ id }) => id),
      'inwards',
    );
    expect(limits).toEqual([{ person: 'in', limit: 'innermost' }]);
    expect(places.map(({ person, place }) => [person, place.ring])).toEqual([['out', 0]]);
  });

  it('moves nobody else, on any frame, and stays what the map can hold', () => {
    fc.assert(
      fc.property(anyVersion(), fc.constantFrom(...segmentSteps), fc.nat(7), (version, step, first) => {
        const chosen = version.people.slice(first).map(({ id }) => id);
        const { places, limits } = stepPeople(version, chosen, step);
        expect([...places, ...limits].map(({ person }) => person).sort()).toEqual([...chosen].sort());
        const map: NetworkMap = aMap({ versions: [version] });
        const moved = applyChange(map, { verb: 'placePeople', version: version.id, places }).versions[0];
        for (const [index, person] of version.people.entries()) {
          if (!chosen.includes(person.id)) expect(moved.people[index]).toBe(person);
          else expect(moved.people[index]).toMatchObject({ ...person, place: expect.anything() });
        }
        for (const { person, place } of places) {
          expect(moved.people.find(({ id }) => id === person)?.place).toEqual(place);
        }
      }),
    );
  });

  it('clockwise and back is the same area and ring', () => {
    fc.assert(
      fc.property(anyVersion({ mostPeople: 4 }), (version) => {
        const [person] = version.people;
        fc.pre(person !== undefined && version.frame.areas.some(({ id }) => id === person.place.area));
        if (!person) return;
        const there = stepPeople(version, [person.id], 'clockwise');
        const [moved] = there.places;
        if (!moved) {
          expect(there.limits[0]?.limit).toBe('onlyArea');
          return;
        }
        const people = version.people.map((one) => (one.id === person.id ? { ...one, place: moved.place } : one));
        const back = stepPeople({ ...version, people }, [person.id], 'counterClockwise').places[0]?.place;
        expect([back?.area, back?.ring]).toEqual([person.place.area, person.place.ring]);
      }),
    );
  });

  it('goes through every ring of every template to the centre and out again', () => {
    for (const key of templateKeys) {
      const frame = templateFrame(key);
      const place = { ...at(null, 'outside'), ring: frame.rings.length > 0 ? ('outside' as const) : null };
      let version: Version = { ...one(place), frame };
      const walk = (step: 'inwards' | 'outwards') => {
        for (let steps = 0; steps < 20; steps += 1) {
          const {
            places: [moved],
            limits,
          } = stepOf(version, step) ?? { places: [], limits: [] };
          if (!moved) return { steps, limit: limits[0]?.limit };
          version = { ...version, people: version.people.map((person) => ({ ...person, place: moved.place })) };
        }
        return undefined;
      };
      expect(walk('inwards')).toMatchObject({ limit: 'innermost' });
      const out = walk('outwards');
      expect(out?.limit).toBe('outermost');
      if (frame.rings.length > 0) expect(out?.steps).toBe(frame.rings.length);
    }
  });
});

describe('A fine move', () => {
  it('goes a fiftieth of the radius, and the centre of the token decides ring and area', () => {
    const version = one({ angle: 60, distance: 0.5, ring: 1, area: 'family' as AreaId });
    const [moved] = nudgePeople(
      version,
      version.people.map(({ id }) => id),
      { x: fineStep, y: 0 },
    );
    const [person] = version.people;
    if (!moved || !person) throw new Error('Somebody moved.');
    expect(apart(spotOf(moved.place), spotOf(person.place))).toBeCloseTo(fineStep, 3);
    expect(moved.place).toMatchObject({ ring: 1, area: 'family' });
    const nearBorder = one({ angle: 31, distance: 0.8, ring: 2, area: 'family' as AreaId });
    const [onBorder] = nudgePeople(
      nearBorder,
      nearBorder.people.map(({ id }) => id),
      { x: 0, y: -fineStep },
    );
    expect(onBorder?.place.area).toBeNull();
  });
});
