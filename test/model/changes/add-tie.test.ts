import { describe, expect, it } from 'vitest';
import { addTie } from '../../../src/model/changes/add-tie';
import type { PersonId } from '../../../src/model/ids';
import { aGroup, aPerson, aTie, aVersion } from '../../makers';

const mother = aPerson({ id: 'mother' });
const friend = aPerson({ id: 'friend' });
const home = aGroup({ id: 'home', members: [mother.id] });
const version = aVersion({ people: [mother, friend], groups: [home] });

describe('Adding a tie', () => {
  it.each([
    ['two people', [mother.id, friend.id]],
    ['the centre and a person', ['centre', mother.id]],
    ['a person and a group', [friend.id, home.id]],
  ] as const)('joins %s', (_, between) => {
    const tie = aTie(between);
    expect(addTie(version, { verb: 'addTie', tie }).ties).toEqual([tie]);
  });

  it('lets the same two have several ties', () => {
    const once = addTie(version, { verb: 'addTie', tie: aTie(['centre', mother.id]) });
    expect(addTie(once, { verb: 'addTie', tie: aTie([mother.id, 'centre']) }).ties).toHaveLength(2);
  });

  it('keeps each quality once, in their common order', () => {
    const tie = aTie(['centre', mother.id], { qualities: ['conflict', 'strong', 'conflict'] });
    expect(addTie(version, { verb: 'addTie', tie }).ties[0]?.qualities).toEqual(['strong', 'conflict']);
  });

  it.each([
    ['it points at nobody', aTie(['centre', 'nobody' as PersonId])],
    ['both ends are the same', aTie([mother.id, mother.id])],
  ])('changes nothing when %s', (_, tie) => {
    expect(addTie(version, { verb: 'addTie', tie })).toBe(version);
  });

  it('changes nothing when the tie is there already', () => {
    const tie = aTie(['centre', mother.id]);
    const tied = addTie(version, { verb: 'addTie', tie });
    expect(addTie(tied, { verb: 'addTie', tie })).toBe(tied);
  });
});
