import { applyChange, type Change, type VersionChange } from '../../../src/model/changes/change';
import type { AreaId, PersonId } from '../../../src/model/ids';
import type { NetworkMap, Version } from '../../../src/model/network-map';
import type { Person } from '../../../src/model/person';
import { changeWords } from '../../../src/ui/announcing/change-words';
import type { SaidWords } from '../../../src/ui/announcing/said-words';
import { stepWords } from '../../../src/ui/announcing/step-words';
import { aGroup, aMap, aNote, anAgreement, aPerson, aTie, aVersion } from '../../makers';

const family = 'family' as AreaId;
const friends = 'friends' as AreaId;

export const at = {
  inner: { angle: 60, distance: 0.2, ring: 0, area: family },
  nearby: { angle: 61, distance: 0.2, ring: 0, area: family },
  middle: { angle: 60, distance: 0.5, ring: 1, area: family },
  outside: { angle: -60, distance: 1.2, ring: 'outside', area: friends },
  border: { angle: 90, distance: 0.8, ring: 2, area: null },
} as const;

export const aiti = aPerson({ id: 'aiti', name: 'Äiti', place: at.inner });
export const sisko = aPerson({ id: 'sisko', name: 'Sisko', place: at.middle });
export const pekka = aPerson({ id: 'pekka', name: 'Pekka', place: at.outside });
export const nameless = aPerson({ id: 'nameless', name: '', place: at.border });
export const tie = aTie(['centre', sisko.id], { id: 'tie' });
export const home = aGroup({ id: 'g-koti', name: 'Koti', members: [sisko.id, pekka.id] });
export const note = aNote({ id: 'note' });
export const agreed = anAgreement({ id: 'agreed' });

export const network = aVersion({
  id: 'now',
  people: [aiti, sisko, pekka, nameless],
  ties: [tie],
  groups: [home],
  notes: [note],
  agreements: [agreed],
});

/** So many newcomers, all called by their number. */
export function newcomers(count: number): readonly Person[] {
  return Array.from({ length: count }, (_, index) =>
    aPerson({ id: `new-${index + 1}`, name: `Uusi ${index + 1}`, place: at.middle }),
  );
}

/** The network with people so tied to the centre. */
export function tiedTo(person: Person, count: number): Version {
  const ties = Array.from({ length: count }, (_, index) => aTie(['centre', person.id], { id: `tied-${index + 1}` }));
  return { ...network, ties };
}

export function idsOf(people: readonly Person[]): readonly PersonId[] {
  return people.map(({ id }) => id);
}

/** What is said when it is done, undone and done again. */
export function told(words: SaidWords, wanted: VersionChange, version: Version = network) {
  const change: Change = { ...wanted, version: version.id };
  const before = aMap({ id: 'map', versions: [version] });
  return toldOf(words, change, before);
}

export function toldOf(words: SaidWords, change: Change, before: NetworkMap) {
  const after = applyChange(before, change);
  if (after === before) throw new Error(`Nothing changes: ${change.verb}`);
  const step = { change, before, after };
  return {
    done: changeWords(words, change, before, after) ?? '–',
    undone: stepWords(words, 'undone', step),
    redone: stepWords(words, 'redone', step),
  };
}
