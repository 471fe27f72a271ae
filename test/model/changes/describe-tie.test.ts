import { describe, expect, it } from 'vitest';
import { describeTie } from '../../../src/model/changes/describe-tie';
import type { TieId } from '../../../src/model/ids';
import { aPerson, aTie, aVersion } from '../../makers';

const mother = aPerson();
const tie = aTie(['centre', mother.id], { qualities: ['strong'], label: 'joka päivä' });
const version = aVersion({ people: [mother], ties: [tie] });

describe('Describing a tie', () => {
  it('sets qualities, direction and words', () => {
    const set = { qualities: ['strong', 'conflict'], direction: 'both', note: 'muista' } as const;
    const next = describeTie(version, { verb: 'describeTie', tie: tie.id, set });
    expect(next.ties).toEqual([{ ...tie, ...set }]);
  });

  it('keeps qualities in their common order, so that the same ones are the same', () => {
    const one = describeTie(version, { verb: 'describeTie', tie: tie.id, set: { qualities: ['unsure', 'distant'] } });
    expect(one.ties[0]?.qualities).toEqual(['distant', 'unsure']);
    expect(describeTie(one, { verb: 'describeTie', tie: tie.id, set: { qualities: ['unsure', 'distant'] } })).toBe(one);
  });

  it('takes its words away with no trace', () => {
    const next = describeTie(version, { verb: 'describeTie', tie: tie.id, set: { label: undefined } });
    expect(Object.keys(next.ties[0] ?? {})).not.toContain('label');
  });

  it('changes nothing when there is no such tie or all was said already', () => {
    const set = { qualities: ['strong'], label: 'joka päivä' } as const;
    expect(describeTie(version, { verb: 'describeTie', tie: tie.id, set })).toBe(version);
    expect(describeTie(version, { verb: 'describeTie', tie: 'lost' as TieId, set: {} })).toBe(version);
  });

  it('lets an end be moved to somebody else who is there', () => {
    const friend = aPerson();
    const both = { ...version, people: [mother, friend] };
    const next = describeTie(both, { verb: 'describeTie', tie: tie.id, set: { between: ['centre', friend.id] } });
    expect(next.ties).toEqual([{ ...tie, between: ['centre', friend.id] }]);
    const again = { verb: 'describeTie', tie: tie.id, set: { between: ['centre', friend.id] } } as const;
    expect(describeTie(next, again)).toBe(next);
  });

  it('keeps its ends when they would be one and the same, or nobody on this version', () => {
    for (const between of [
      ['centre', 'centre'],
      [mother.id, aPerson().id],
    ] as const) {
      expect(describeTie(version, { verb: 'describeTie', tie: tie.id, set: { between } })).toBe(version);
    }
  });
});
