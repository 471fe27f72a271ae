import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart, pointOf, spotOf } from '../../src/model/points';

describe('A point', () => {
  it.each([
    ['right', { angle: 0, distance: 1 }, { x: 1, y: 0 }],
    ['up', { angle: 90, distance: 0.5 }, { x: 0, y: 0.5 }],
    ['left', { angle: 180, distance: 1 }, { x: -1, y: 0 }],
    ['down', { angle: 270, distance: 1 }, { x: 0, y: -1 }],
  ])('to the %s is there', (_, point, spot) => {
    expect(spotOf(point).x).toBeCloseTo(spot.x, 9);
    expect(spotOf(point).y).toBeCloseTo(spot.y, 9);
    expect(pointOf(spotOf(point))).toEqual(point);
  });

  it('is one a file can keep, wherever a hand lets go, and nearly the same spot', () => {
    const along = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(along, along, (x, y) => {
        const { angle, distance } = pointOf({ x, y });
        expect(angle).toBeGreaterThanOrEqual(0);
        expect(angle).toBeLessThan(360);
        expect(distance).toBeGreaterThanOrEqual(0);
        expect(distance).toBeLessThanOrEqual(3);
        if (Math.hypot(x, y) < 3) expect(apart(spotOf({ angle, distance }), { x, y })).toBeLessThan(0.001);
      }),
      { numRuns: 500 },
    );
  });

  it('does not turn all the way round just below the right', () => {
    expect(pointOf({ x: 1, y: -0.00001 }).angle).toBe(0);
  });
});
