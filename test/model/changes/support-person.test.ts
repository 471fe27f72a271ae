import { describe, expect, it } from 'vitest';
import { supportPerson } from '../../../src/model/changes/support-person';
import type { SupportWay } from '../../../src/model/person';
import { aPerson, aVersion } from '../../makers';

const mother = aPerson({ support: { practical: 'get' } });
const version = aVersion({ people: [mother] });
const supported = (kind: string, way: SupportWay | null) =>
  supportPerson(version, { verb: 'supportPerson', person: mother.id, kind, way });

describe('Support', () => {
  it('is said for each kind apart', () => {
    expect(supported('own_kyyti', 'both').people[0]?.support).toEqual({ practical: 'get', own_kyyti: 'both' });
    expect(supported('practical', 'give').people[0]?.support).toEqual({ practical: 'give' });
  });

  it('is not said any more, with no trace', () => {
    expect(supported('practical', null).people[0]?.support).toEqual({});
  });

  it('changes nothing when it was said already or never', () => {
    expect(supported('practical', 'get')).toBe(version);
    expect(supported('emotional', null)).toBe(version);
  });

  it.each(['constructor', '__proto__', 'toString', ''])(
    'of a kind no file could keep changes nothing: "%s"',
    (kind) => {
      expect(supported(kind, 'get')).toBe(version);
      expect(supported(kind, null)).toBe(version);
    },
  );
});
