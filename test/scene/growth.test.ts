import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../src/scene/scene';
import { aPerson, aTie, aVersion } from '../makers';
import { plainLook } from './plain-look';

describe('Making a scene', () => {
  it('takes little more than in proportion to the number of people', () => {
    const [small, large] = [crowd(100), crowd(300)];
    const ratios = [1, 2, 3, 4, 5].map(() => timeOf(large) / timeOf(small));
    expect(Math.min(...ratios)).toBeLessThan(3 * (Math.log(300) / Math.log(100)) * 2);
  });
});

/** As dense however many there are, each tied to the next. */
function crowd(count: number) {
  const people = Array.from({ length: count }, (_, at) =>
    aPerson({
      name: `ihminen ${at}`,
      place: { angle: (at * 137.5) % 360, distance: Math.sqrt((at + 1) / 300) * 3, ring: 0, area: null },
    }),
  );
  const ties = people.slice(1).map(({ id }, at) => aTie([id, people[at]?.id ?? 'centre']));
  return aVersion({ people, ties });
}

function timeOf(version: ReturnType<typeof crowd>): number {
  const began = performance.now();
  for (let times = 0; times < 4; times += 1) sceneOf(version, plainLook());
  return performance.now() - began;
}
