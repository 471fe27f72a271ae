import fc from 'fast-check';
import type { Change } from '../../src/model/changes/change';
import type { NetworkMap } from '../../src/model/network-map';
import { seeded } from '../browser/seeded';
import { anyChange } from './changes';

/** Draws one change after another, the same ones for the same seed. `fc.gen` would remember each map it is asked with. */
export function drawnChanges(seed: number): (map: NetworkMap) => Change {
  const random = seeded(seed);
  return (map) => {
    const [change] = fc.sample(anyChange(map), { numRuns: 1, seed: Math.floor(random() * 2 ** 31) });
    if (!change) throw new Error('There is no change.');
    return change;
  };
}
