import { describe, expect, it } from 'vitest';
import { mapFileText, readMapText } from '../../../src/files/map-file';
import en from '../../../src/i18n/en/home.json';
import fi from '../../../src/i18n/fi/home.json';
import sv from '../../../src/i18n/sv/home.json';
import { apart, spotOf } from '../../../src/model/points';
import { exampleMap } from '../../../src/ui/home/example-map';

const now = new Date('2026-11-21T12:00:00.000Z');

describe.each([
  ['fi', fi],
  ['sv', sv],
  ['en', en],
])('the example map in %s', (_, { example }) => {
  const map = exampleMap(example, now);
  const [{ people, ties }] = map.versions;

  it('is a map like any other', () => {
    expect(readMapText(mapFileText(map))).toEqual({ ok: true, value: map });
  });

  it('has about fifteen people, each with a name and an area of their own', () => {
    expect(people.length).toBeGreaterThanOrEqual(15);
    expect(people.filter(({ name, place }) => name === '' || place.area === null)).toEqual([]);
  });

  it('has nobody on top of another', () => {
    const spots = people.map(({ place }) => spotOf(place));
    const tooNear = spots.filter((spot, at) => spots.slice(at + 1).some((other) => apart(spot, other) < 0.2));
    expect(tooNear).toEqual([]);
  });

  it('shows a tie that is close and conflicted at once', () => {
    expect(ties.map(({ qualities }) => qualities)).toContainEqual(['strong', 'conflict']);
  });
});
