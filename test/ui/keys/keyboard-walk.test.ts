import { describe, expect, it } from 'vitest';
import type { AreaId } from '../../../src/model/ids';
import type { TieEnd } from '../../../src/model/tie';
import { besideArea } from '../../../src/ui/keys/beside-area';
import { besideGone } from '../../../src/ui/keys/use-roving';
import { aPerson, aVersion } from '../../makers';

const person = (id: string, area: string | null) =>
  aPerson({ id, place: { angle: 0, distance: 0.5, ring: 1, area: area as AreaId | null } });
const people = [person('a', 'family'), person('b', 'family'), person('c', 'friends'), person('d', null)];
const version = aVersion({ people });
const ids = ['centre', 'a', 'b', 'c', 'd', 'group'] as TieEnd[];
const id = (name: string) => name as TieEnd;

describe('Walking by areas', () => {
  it('goes to the first of the next area that has somebody, then to those without one, then to groups', () => {
    const after = (from: string) => besideArea(version, ids, id(from), 'after');
    expect(['centre', 'a', 'b', 'c', 'd', 'group'].map(after)).toEqual(['a', 'c', 'c', 'd', 'group', undefined]);
  });

  it('goes back to the first of the area before, and at last to the centre', () => {
    const before = (from: string) => besideArea(version, ids, id(from), 'before');
    expect(['group', 'd', 'c', 'b', 'centre'].map(before)).toEqual(['d', 'c', 'a', 'centre', undefined]);
  });
});

describe('When somebody has gone, the keyboard', () => {
  it('is with the next who is left, otherwise with the one before, otherwise in the middle', () => {
    const now = (...left: string[]) => left as TieEnd[];
    expect(besideGone(ids, id('b'), now('centre', 'a', 'd'), 'centre')).toBe('d');
    expect(besideGone(ids, id('group'), now('centre', 'a'), 'centre')).toBe('a');
    expect(besideGone(ids, id('stranger'), now('centre', 'a'), 'centre')).toBe('centre');
  });
});
