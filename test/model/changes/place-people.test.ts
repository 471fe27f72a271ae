import { describe, expect, it } from 'vitest';
import { placePeople } from '../../../src/model/changes/place-people';
import type { AreaId, PersonId } from '../../../src/model/ids';
import type { Place } from '../../../src/model/person';
import { aPerson, aVersion } from '../../makers';

const [one, two, three] = [aPerson(), aPerson(), aPerson()];
const version = aVersion({ people: [one, two, three] });
const place: Place = { angle: 60, distance: 0.9, ring: 2, area: 'family' as AreaId };

describe('Placing people', () => {
  it('moves one or several and leaves the others the very same', () => {
    const next = placePeople(version, {
      verb: 'placePeople',
      places: [one, two].map(({ id }) => ({ person: id, place })),
    });
    expect(next.people.map((person) => person.place)).toEqual([place, place, three.place]);
    expect(next.people[2]).toBe(three);
  });

  it('keeps ring and area as they were said, wherever the spot is', () => {
    const said: Place = { angle: 180, distance: 0.1, ring: 2, area: 'leisure' as AreaId };
    const next = placePeople(version, { verb: 'placePeople', places: [{ person: one.id, place: said }] });
    expect(next.people[0]?.place).toEqual(said);
  });

  it('tells ring and area by the spot when the frame does not have them', () => {
    const lost: Place = { ...place, ring: null, area: 'harbour' as AreaId };
    const next = placePeople(version, { verb: 'placePeople', places: [{ person: one.id, place: lost }] });
    expect(next.people[0]?.place).toEqual(place);
  });

  it('changes nothing when everybody is there already, or nobody is meant', () => {
    expect(placePeople(version, { verb: 'placePeople', places: [{ person: one.id, place: { ...one.place } }] })).toBe(
      version,
    );
    expect(placePeople(version, { verb: 'placePeople', places: [{ person: 'nobody' as PersonId, place }] })).toBe(
      version,
    );
    expect(placePeople(version, { verb: 'placePeople', places: [] })).toBe(version);
  });
});
