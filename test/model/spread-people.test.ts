import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placePeople } from '../../src/model/changes/place-people';
import { pointsOf, sideBySide } from '../../src/model/free-spot';
import type { AreaId, PersonId } from '../../src/model/ids';
import type { Version } from '../../src/model/network-map';
import type { Place } from '../../src/model/person';
import { apart, spotOf } from '../../src/model/points';
import { spreadPeople } from '../../src/model/spread-people';
import { aPerson, aVersion } from '../makers';
import { anyFrame } from '../makers/any-frame';
import { anyPlace } from '../makers/any-person';
import { whyNotIn } from './why-not-in';

const family: Place = { angle: 60, distance: 0.8, ring: 2, area: 'family' as AreaId };
const spread = (version: Version): Version =>
  placePeople(version, { verb: 'placePeople', places: spreadPeople(version) });
const gaps = ({ people }: Version): readonly number[] =>
  people.flatMap(({ place }, at) =>
    [...people.slice(0, at).map((other) => spotOf(other.place)), { x: 0, y: 0 }].map((spot) =>
      apart(spot, spotOf(place)),
    ),
  );

describe('Levitä', () => {
  it('moves nobody when nobody covers anybody', () => {
    const people = [aPerson({ place: family }), aPerson({ place: { ...family, angle: 30 } })];
    expect(spreadPeople(aVersion({ people }))).toEqual([]);
  });

  it('moves one of two, the one who came last, and not far', () => {
    const people = [aPerson({ id: 'first', place: family }), aPerson({ id: 'last', place: family })];
    const [moved, ...others] = spreadPeople(aVersion({ people }));
    expect(others).toEqual([]);
    expect(moved).toMatchObject({ person: 'last', place: { ring: 2, area: 'family' } });
    const far = apart(spotOf(moved?.place ?? family), spotOf(family));
    expect(far).toBeGreaterThanOrEqual(sideBySide - 0.001);
    expect(far).toBeLessThan(sideBySide + 0.03);
  });

  it('moves the one in the middle of three in a row, and not the two beside', () => {
    const row = [50, 60, 70].map((angle) => aPerson({ id: `at-${angle}`, place: { ...family, angle } }));
    expect(spreadPeople(aVersion({ people: row })).map(({ person }) => person)).toEqual(['at-60']);
  });

  it('clears the centre', () => {
    const people = [aPerson({ place: { angle: 60, distance: 0.05, ring: 0, area: 'family' as AreaId } })];
    expect(Math.min(...gaps(spread(aVersion({ people }))))).toBeGreaterThanOrEqual(sideBySide);
  });

  it('parts a heap of six in one area and ring, where there is room for six', () => {
    const people = Array.from({ length: 6 }, () => aPerson({ place: family }));
    expect(Math.min(...gaps(spread(aVersion({ people }))))).toBeGreaterThanOrEqual(sideBySide - 0.001);
  });

  it('leaves nobody on the very spot of another, even where there is no room', () => {
    const people = Array.from({ length: 25 }, () => aPerson({ place: family }));
    expect(Math.min(...gaps(spread(aVersion({ people }))))).toBeGreaterThan(0.06);
  });

  it('on any map keeps ring and area, and leaves those in peace who cover nobody', () => {
    fc.assert(
      fc.property(crowd, (version) => {
        for (const { person: id, place } of spreadPeople(version)) {
          const { ring, area } = version.people.find((person) => person.id === id)?.place ?? {};
          expect(place).toMatchObject({ ring, area });
          expect(whyNotIn(version.frame, place, place)).toBe('');
          expect(covered(version, id)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('on any map leaves nobody covered who could move to a free spot', () => {
    fc.assert(
      fc.property(crowd, (version) => {
        const after = spread(version);
        const left = after.people.filter(({ id }) => covered(after, id) && covered(version, id));
        for (const { id, place } of left) {
          const others = after.people.filter((other) => other.id !== id).map((other) => spotOf(other.place));
          const free = pointsOf(version.frame, place, 0.4, 3)
            .map(spotOf)
            .find((spot) => [...others, { x: 0, y: 0 }].every((other) => apart(spot, other) > sideBySide + 0.001));
          expect(free).toBeUndefined();
        }
      }),
      { numRuns: 150 },
    );
  });

  it('says the same of the same map every time, and has nothing to say of what it has spread', () => {
    fc.assert(
      fc.property(crowd, (version) => {
        expect(spreadPeople(version)).toEqual(spreadPeople(version));
        const once = spread(version);
        if (once.people.every(({ id }) => !covered(once, id))) expect(spreadPeople(once)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

/** People in few places of any frame, so that many cover each other. */
const crowd: fc.Arbitrary<Version> = anyFrame().chain((frame) =>
  fc
    .array(anyPlace(frame), { minLength: 1, maxLength: 4 })
    .chain((places) => fc.array(fc.constantFrom(...places), { maxLength: 14 }))
    .map((places) => aVersion({ frame, people: places.map((place, at) => aPerson({ id: `person-${at}`, place })) })),
);

function covered({ people }: Version, id: PersonId): boolean {
  const here = people.find((person) => person.id === id);
  const spot = here && spotOf(here.place);
  if (!spot) return false;
  const others = people.filter((person) => person.id !== id).map(({ place }) => spotOf(place));
  return [...others, { x: 0, y: 0 }].some((other) => apart(spot, other) < sideBySide);
}
