import { describe, expect, it } from 'vitest';
import { addPeople } from '../../../src/model/changes/add-people';
import type { AreaId } from '../../../src/model/ids';
import { aPerson, aTie, aVersion } from '../../makers';

const mother = aPerson({ id: 'mother' });
const friend = aPerson({ id: 'friend' });

describe('Adding people', () => {
  it('puts them after those who are there, in the order given', () => {
    const version = aVersion({ people: [mother] });
    const other = aPerson({ id: 'other' });
    expect(addPeople(version, { verb: 'addPeople', people: [friend, other] }).people).toEqual([mother, friend, other]);
  });

  it('brings the ties they came with', () => {
    const tie = aTie(['centre', friend.id]);
    expect(addPeople(aVersion(), { verb: 'addPeople', people: [friend], ties: [tie] }).ties).toEqual([tie]);
  });

  it('leaves out a tie that would point at nobody', () => {
    const tie = aTie([mother.id, friend.id]);
    expect(addPeople(aVersion(), { verb: 'addPeople', people: [friend], ties: [tie] }).ties).toEqual([]);
  });

  it('does not add somebody twice', () => {
    const version = aVersion({ people: [mother] });
    expect(addPeople(version, { verb: 'addPeople', people: [mother] })).toBe(version);
    expect(addPeople(version, { verb: 'addPeople', people: [friend, friend] }).people).toEqual([mother, friend]);
  });

  it('lets two people have the same name', () => {
    const people = [aPerson({ name: 'Anna' }), aPerson({ name: 'Anna' })];
    expect(addPeople(aVersion(), { verb: 'addPeople', people }).people).toEqual(people);
  });

  it('tells ring and area by the spot when the frame does not have those that were said', () => {
    const lost = aPerson({ place: { angle: 60, distance: 0.5, ring: 4, area: 'harbour' as AreaId } });
    const [person] = addPeople(aVersion(), { verb: 'addPeople', people: [lost] }).people;
    expect(person?.place).toEqual({ angle: 60, distance: 0.5, ring: 1, area: 'family' });
  });

  it('changes nothing when there is nobody to add', () => {
    const version = aVersion();
    expect(addPeople(version, { verb: 'addPeople', people: [] })).toBe(version);
  });
});
