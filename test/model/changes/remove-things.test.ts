import { describe, expect, it } from 'vitest';
import { removeThings } from '../../../src/model/changes/remove-things';
import type { PersonId, TieId } from '../../../src/model/ids';
import { aGroup, anAgreement, aPerson, aTie, aVersion } from '../../makers';

const [mother, friend, dog] = [aPerson(), aPerson(), aPerson()];
const ties = [aTie(['centre', mother.id]), aTie([mother.id, friend.id]), aTie(['centre', dog.id])];
const home = aGroup({ members: [mother.id, dog.id] });
const agreement = anAgreement({ people: [mother.id, friend.id] });
const version = aVersion({ people: [mother, friend, dog], ties, groups: [home], agreements: [agreement] });

describe('Removing', () => {
  it('takes a person out with all that pointed at them, and leaves the others as they were', () => {
    const next = removeThings(version, { verb: 'removeThings', people: [mother.id], ties: [] });
    expect(next.people).toEqual([friend, dog]);
    expect(next.ties).toEqual([ties[2]]);
    expect(next.groups[0]?.members).toEqual([dog.id]);
    expect(next.agreements[0]?.people).toEqual([friend.id]);
  });

  it('takes a tie out and leaves its people', () => {
    const next = removeThings(version, { verb: 'removeThings', people: [], ties: [ties[1]?.id ?? ('' as TieId)] });
    expect(next.people).toEqual(version.people);
    expect(next.ties).toEqual([ties[0], ties[2]]);
  });

  it('takes several people and ties at once', () => {
    const next = removeThings(version, {
      verb: 'removeThings',
      people: [mother.id, friend.id],
      ties: ties.map(({ id }) => id),
    });
    expect([next.people, next.ties]).toEqual([[dog], []]);
  });

  it('takes a line of what was agreed out, and nothing else', () => {
    const next = removeThings(version, { verb: 'removeThings', people: [], ties: [], agreements: [agreement.id] });
    expect(next).toEqual({ ...version, agreements: [] });
  });

  it('never removes the centre or its ties by mistake', () => {
    expect(removeThings(version, { verb: 'removeThings', people: ['centre' as PersonId], ties: [] })).toBe(version);
  });

  it('changes nothing when nothing of it is there', () => {
    const people = ['nobody' as PersonId];
    expect(removeThings(version, { verb: 'removeThings', people, ties: ['lost' as TieId] })).toBe(version);
  });
});
