import { describe, expect, it } from 'vitest';
import { markPerson } from '../../../src/model/changes/mark-person';
import type { PersonId } from '../../../src/model/ids';
import { aPerson, aVersion } from '../../makers';

const mother = aPerson({ marks: ['worry'] });
const version = aVersion({ people: [mother] });
const marked = (mark: string, on: boolean) => markPerson(version, { verb: 'markPerson', person: mother.id, mark, on });

describe('A mark', () => {
  it('is put beside the others and taken off again', () => {
    const both = marked('own_naapurin_valo', true);
    expect(both.people[0]?.marks).toEqual(['worry', 'own_naapurin_valo']);
    const off = markPerson(both, { verb: 'markPerson', person: mother.id, mark: 'worry', on: false });
    expect(off.people[0]?.marks).toEqual(['own_naapurin_valo']);
  });

  it('changes nothing when it is there already, or was not there to be taken off', () => {
    expect(marked('worry', true)).toBe(version);
    expect(marked('resource', false)).toBe(version);
  });

  it('changes nothing on nobody, or when no file could keep it', () => {
    const person = 'nobody' as PersonId;
    expect(markPerson(version, { verb: 'markPerson', person, mark: 'worry', on: true })).toBe(version);
    expect(marked('__proto__', true)).toBe(version);
    expect(marked('Iso huoli', true)).toBe(version);
  });
});
