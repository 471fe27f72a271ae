import { expect, it } from 'vitest';
import { changedThings } from '../../../src/ui/map/changed-things';
import { aPerson, aTie, aVersion } from '../../makers';

const [aiti, isa, mummi] = ['äiti', 'isä', 'mummi'].map((name) => aPerson({ id: name, name }));
if (!aiti || !isa || !mummi) throw new Error('There are three.');
const tie = aTie([aiti.id, isa.id], { id: 'tie' });
const version = aVersion({ people: [aiti, isa, mummi], ties: [tie] });

it('What is otherwise than before, or new, has changed; what is the same has not', () => {
  const moved = { ...isa, place: { ...isa.place, ring: 1 } };
  const now = { ...version, people: [aiti, moved, mummi], ties: [{ ...tie, label: 'lapset' }] };
  expect(changedThings(version, now)).toEqual([isa.id, tie.id]);
  expect(changedThings({ ...version, people: [aiti, isa] }, version)).toEqual([mummi.id]);
  expect(changedThings(version, version)).toEqual([]);
});

it('of a tie that has gone its ends are looked at, of people who have gone nothing', () => {
  expect(changedThings(version, { ...version, ties: [] })).toEqual([aiti.id, isa.id]);
  expect(changedThings(version, { ...version, people: [aiti, isa] })).toEqual([]);
});
