import type { PersonId } from '../../src/model/ids';
import type { NetworkMap } from '../../src/model/network-map';
import { aGroup, aNote, anAgreement } from '../makers';
import { standardCase } from '../standard-case';

/** The standard case with something of everything else there is. */
export function fullMap(): NetworkMap {
  const map = standardCase();
  const [version, ...others] = map.versions;
  const member = (at: number) => `person-${at}` as PersonId;
  const full = {
    ...version,
    groups: [
      aGroup({ name: 'mummola', members: [member(4), member(5)] }),
      aGroup({ name: 'bändi', members: [member(8), member(9)], kind: 'group', asOne: true }),
    ],
    notes: [
      aNote({ text: 'lepo ja kahvi' }),
      aNote({ kind: 'goal', text: 'oma koti', at: { angle: 40, distance: 1.3 } }),
    ],
    agreements: [anAgreement({ people: [member(4)] })],
  };
  return { ...map, title: 'Kevään kartta', versions: [full, ...others] };
}
