import { describe, expect, it } from 'vitest';
import { describePerson } from '../../../src/model/changes/describe-person';
import type { PersonId } from '../../../src/model/ids';
import { aPerson, aVersion } from '../../makers';

const mother = aPerson({ id: 'mother', name: 'äiti', roles: ['vanhempi'], note: 'soittaa' });
const friend = aPerson({ id: 'friend' });
const version = aVersion({ people: [mother, friend] });

describe('Describing a person', () => {
  it('sets what was said and leaves the rest, and everybody else, as they were', () => {
    const set = { kind: 'pet', state: 'past', emoji: '🐕' } as const;
    const next = describePerson(version, { verb: 'describePerson', person: mother.id, set });
    expect(next.people[0]).toEqual({ ...mother, ...set });
    expect(next.people[1]).toBe(friend);
  });

  it('takes an emoji, a quotation or a note away with no trace', () => {
    const next = describePerson(version, { verb: 'describePerson', person: mother.id, set: { note: undefined } });
    expect(Object.keys(next.people[0] ?? {})).not.toContain('note');
  });

  it('lets a name be empty', () => {
    const next = describePerson(version, { verb: 'describePerson', person: mother.id, set: { name: '' } });
    expect(next.people[0]?.name).toBe('');
  });

  it('keeps a name such that a file gives it back: one spelling, whole characters, at most 10,000', () => {
    const named = (name: string) =>
      describePerson(version, { verb: 'describePerson', person: mother.id, set: { name } }).people[0]?.name;
    expect(named('a\u0308iti')).toBe('äiti');
    expect(named('\uD83D')).toBe('\uFFFD');
    expect(named('x'.repeat(10_050))).toHaveLength(10_000);
    expect(named(`${'x'.repeat(9_999)}🐕`)).toBe(`${'x'.repeat(9_999)}\uFFFD`);
  });

  it('changes nothing when all was said already, or of somebody who is not there', () => {
    const set = { name: 'äiti', roles: ['vanhempi'], symbol: undefined };
    expect(describePerson(version, { verb: 'describePerson', person: mother.id, set })).toBe(version);
    const nobody = 'nobody' as PersonId;
    expect(describePerson(version, { verb: 'describePerson', person: nobody, set: { name: 'x' } })).toBe(version);
  });
});
