import { describe, expect, it } from 'vitest';
import { templateFrame } from '../../src/model/frames';
import type { AreaId } from '../../src/model/ids';
import { placeByWord, placeForNew } from '../../src/model/place-by-word';
import { placeAt } from '../../src/model/places';
import { apart, spotOf } from '../../src/model/points';
import { aPerson, aVersion } from '../makers';
import { standardCase, standardPeople, standardTies } from '../standard-case';

const family = 'family' as AreaId;
const relatives = 'relatives' as AreaId;

describe('Somebody new', () => {
  it('comes all round where there are no areas', () => {
    let version = aVersion({ frame: templateFrame('threeRings'), people: [] });
    for (let count = 0; count < 8; count += 1) {
      const place = placeForNew(version, { ring: 1, area: null });
      version = { ...version, people: [...version.people, aPerson({ place })] };
    }
    const quarters = new Set(version.people.map(({ place }) => Math.floor(place.angle / 90)));
    expect(quarters.size).toBe(4);
  });

  it('stands outside clear of the name along the rim, which is in the middle of the area', () => {
    const { angle } = placeForNew(aVersion({ people: [] }), { ring: 'outside', area: family });
    expect(Math.abs(angle - 60)).toBeGreaterThan(10);
  });
});

describe('A place chosen by word', () => {
  const there = { angle: 45, distance: 0.5, ring: 1, area: family };
  const person = aPerson({ place: there });

  it('is in the ring and area said, at the same relative spot', () => {
    const place = placeByWord(aVersion({ people: [person] }), person.id, { ring: 1, area: relatives });
    expect(place).toEqual({ angle: 345, distance: 0.5, ring: 1, area: relatives });
  });

  it('is beside whoever stands on that spot', () => {
    const other = aPerson({ place: { angle: 345, distance: 0.5, ring: 1, area: relatives } });
    const version = aVersion({ people: [person, other] });
    const place = placeByWord(version, person.id, { ring: 1, area: relatives });
    expect(apart(spotOf(place), spotOf(other.place))).toBeGreaterThan(0.15);
    expect(placeAt(version.frame, place)).toMatchObject({ ring: 1, area: relatives });
  });

  it('is where the person is, when they are there already', () => {
    expect(placeByWord(aVersion({ people: [person] }), person.id, { ring: 1, area: family })).toBe(there);
  });

  it('can be outside, on a border, or on a sheet without rings and areas', () => {
    const version = aVersion({ people: [person] });
    const outside = placeByWord(version, person.id, { ring: 'outside', area: family });
    expect(outside.distance).toBeGreaterThan(1);
    const border = placeByWord(version, person.id, { ring: 1, area: null });
    expect(placeAt(version.frame, border).area).toBeNull();
    const blank = { ...version, frame: templateFrame('blank') };
    expect(placeByWord(blank, person.id, { ring: null, area: null })).toMatchObject({ ring: null, area: null });
  });
});

describe('A place for somebody new', () => {
  it('is in the segment, and next to the one just added in a row of names', () => {
    const version = aVersion();
    const first = placeForNew(version, { ring: 2, area: family });
    expect(placeAt(version.frame, first)).toMatchObject({ ring: 2, area: family });
    const row = { ...version, people: [aPerson({ place: first })] };
    const second = placeForNew(row, { ring: 2, area: family }, first);
    expect(apart(spotOf(first), spotOf(second))).toBeLessThan(0.4);
    expect(placeAt(version.frame, second)).toMatchObject({ ring: 2, area: family });
  });
});

describe('The standard case', () => {
  it('stands where its words say', () => {
    const version = standardCase().versions[0];
    expect(version.people.map(({ name }) => name)).toEqual(standardPeople.map(({ name }) => name));
    expect(version.ties.map(({ qualities }) => qualities)).toEqual(standardTies.map(([, , ...qualities]) => qualities));
    expect([version.people.length, version.ties.length]).toEqual([12, 14]);
    for (const { place } of version.people) {
      expect(placeAt(version.frame, place)).toMatchObject({ ring: place.ring, area: place.area });
    }
  });
});
