import { expect, it } from 'vitest';
import { copyOfMap } from '../../src/model/copy-map';
import type { MapId } from '../../src/model/ids';
import { aMap, aPerson, aVersion } from '../makers';

it('A copy of a map is a map of its own with the same people', () => {
  const map = aMap({ id: 'm1', versions: [aVersion({ people: [aPerson({ id: 'p1' })] })] });
  const copy = copyOfMap(map, 'm2' as MapId);
  expect(copy).toEqual({ ...map, id: 'm2' });
  expect(copy.versions[0].people[0]?.id).toBe('p1');
  expect(map.id).toBe('m1');
});
