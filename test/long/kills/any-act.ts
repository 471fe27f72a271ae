import fc from 'fast-check';
import type { OpenDocument } from '../../../src/document/open-document';
import { type MapId, newId } from '../../../src/model/ids';
import { aMap, aPerson, aVersion } from '../../makers';
import { anyChange } from '../../makers/changes';
import type { Act } from './keeping-probe';

/** What is done next; the driver's own document is of the same map as the page's. */
export function anyAct(random: () => number, document: OpenDocument, others: readonly MapId[]): Act {
  const chance = random();
  if (chance < 0.08) return { act: 'undo' };
  if (chance < 0.12) return { act: 'redo' };
  if (chance < 0.14) return { act: 'import', map: mapOf(1 + Math.floor(random() * 20)) };
  const [oldest] = others;
  if (chance < 0.16 && oldest !== undefined) return { act: 'delete', id: oldest };
  const seed = Math.floor(random() * 2 ** 31);
  const [change] = fc.sample(anyChange(document.getState().map), { numRuns: 1, seed });
  return change ? { act: 'change', change } : { act: 'undo' };
}

/** With notes long enough for a record of 200 people to be over 64 kB. */
export function mapOf(people: number) {
  const everybody = Array.from({ length: people }, (_, at) => {
    const angle = (at * 137.5) % 360;
    return aPerson({
      id: `person-${at}`,
      name: `Henkilö ${at}`,
      note: `Muistiinpano ${at}: ${'sana '.repeat(40)}`,
      place: { angle, distance: 0.5, ring: 1, area: null },
    });
  });
  return aMap({ id: newId(), title: `${people} ihmistä`, versions: [aVersion({ people: everybody })] });
}
