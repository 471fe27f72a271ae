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
});
