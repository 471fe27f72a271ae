import { describe, expect, it } from 'vitest';
import { thumbnailOf } from '../../src/scene/thumbnail';
import { aPerson, aVersion } from '../makers';
import { standardCase } from '../standard-case';

describe('A thumbnail', () => {
  it('says no word: names stay on the map', () => {
    const { shapes } = thumbnailOf(standardCase().versions[0]);
    expect(shapes.some(({ shape }) => shape === 'text')).toBe(false);
    expect(JSON.stringify(shapes)).not.toMatch(/äiti|Ohjaamo/);
  });

  it('shows a dot for everybody and a line for every tie', () => {
    const paths = thumbnailOf(standardCase().versions[0]).shapes.flatMap((shape) =>
      shape.shape === 'path' ? [shape.d] : [],
    );
    expect(paths.join('').match(/h\.1/g)).toHaveLength(12);
    expect(paths.join('').match(/L/g)).toHaveLength(14);
  });

  it('reaches to those outside, and no further than is still a picture', () => {
    const reach = (distance: number) =>
      thumbnailOf(aVersion({ people: [aPerson({ place: { angle: 0, distance, ring: 'outside', area: null } })] }))
        .reach;
    expect([reach(0.2), reach(1.2), reach(3)]).toEqual([104, 130, 160]);
  });
});
