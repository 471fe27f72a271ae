import { describe, expect, it } from 'vitest';
import { applyChange, type Change } from '../../../src/model/changes/change';
import { aMap, aPerson, aVersion } from '../../makers';

const then = aMap({ title: 'Ennen', versions: [aVersion({ people: [aPerson({ name: 'äiti' })] })] });
const back: Change = { verb: 'goBack', at: '2026-11-20T10:00:00.000Z', to: then };

describe('A map that goes back', () => {
  it('is as it was then, and is still the same map', () => {
    const now = aMap({ title: 'Nyt' });
    const { id, createdAt, updatedAt } = now;
    expect(applyChange(now, back)).toEqual({ ...then, id, createdAt, updatedAt });
  });

  it('changes nothing when it is so already', () => {
    const now = { ...aMap(), title: then.title, versions: then.versions };
    expect(applyChange(now, back)).toBe(now);
  });
});
