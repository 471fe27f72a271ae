import { describe, expect, it } from 'vitest';
import { describeFrame } from '../../../src/model/changes/describe-frame';
import type { AreaId, RingId } from '../../../src/model/ids';
import { aPerson, aVersion } from '../../makers';

const version = aVersion({ people: [aPerson()] });
const family = 'family' as AreaId;
const inner = 'inner' as RingId;

describe('Words of the frame', () => {
  it('can be given to the centre, a ring and an area at once', () => {
    const next = describeFrame(version, {
      verb: 'describeFrame',
      centre: { label: 'Arki nyt', emoji: '🏠' },
      ring: { id: inner, name: 'lähellä' },
      area: { id: family, name: 'koti' },
    });
    expect(next.frame.centre).toEqual({ word: 'me', label: 'Arki nyt', emoji: '🏠' });
    expect(next.frame.rings.map(({ name }) => name)).toEqual(['lähellä', undefined, undefined]);
    expect(next.frame.areas[0]).toEqual({ id: 'family', colour: 'brick', name: 'koti' });
    expect(next.people).toBe(version.people);
  });

  it('go back to the ready-made ones, with no trace', () => {
    const named = describeFrame(version, { verb: 'describeFrame', area: { id: family, name: 'koti' } });
    const back = describeFrame(named, { verb: 'describeFrame', area: { id: family, name: undefined } });
    expect(back).toEqual(version);
  });

  it('may be empty', () => {
    const next = describeFrame(version, { verb: 'describeFrame', centre: { label: '' } });
    expect(next.frame.centre).toEqual({ word: 'me', label: '' });
  });

  it('change nothing when they are the same or belong to nothing on the frame', () => {
    expect(describeFrame(version, { verb: 'describeFrame' })).toBe(version);
    expect(describeFrame(version, { verb: 'describeFrame', centre: { label: undefined } })).toBe(version);
    expect(describeFrame(version, { verb: 'describeFrame', ring: { id: 'far' as RingId, name: 'x' } })).toBe(version);
  });
});
