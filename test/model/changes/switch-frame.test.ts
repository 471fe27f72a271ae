import { describe, expect, it } from 'vitest';
import { switchFrame } from '../../../src/model/changes/switch-frame';
import { templateFrame } from '../../../src/model/frames';
import { aPerson, aVersion } from '../../makers';

const version = aVersion({ people: [aPerson()] });

describe('Switching the frame', () => {
  it('puts another frame under the same people', () => {
    const next = switchFrame(version, { verb: 'switchFrame', frame: templateFrame('safetyNet') });
    expect(next.frame).toEqual(templateFrame('safetyNet'));
    expect(next.people.map(({ id }) => id)).toEqual(version.people.map(({ id }) => id));
  });

  it('changes nothing when it is the same frame again', () => {
    expect(switchFrame(version, { verb: 'switchFrame', frame: templateFrame('sixAreas') })).toBe(version);
  });
});
