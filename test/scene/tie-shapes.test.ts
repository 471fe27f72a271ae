import { describe, expect, it } from 'vitest';
import { type TieQuality, tieDirections, tieQualities } from '../../src/model/tie';
import type { Dot, Shape } from '../../src/scene/shapes';
import { tieShapes } from '../../src/scene/tie-shapes';
import { withoutInk } from './without-ink';

const from = { x: 0, y: 0 };
const drawn = (qualities: readonly TieQuality[], to: Dot = { x: 160, y: 0 }) =>
  tieShapes(from, to, { qualities, direction: 'none' });

/** Every combination of qualities, from none to all eight. */
const combinations = Array.from({ length: 2 ** tieQualities.length }, (_, bits) =>
  tieQualities.filter((_quality, at) => (bits >> at) % 2 === 1),
);

describe('A tie', () => {
  it('looks different for every combination of qualities, without colour too', () => {
    expect(new Set(combinations.map((qualities) => withoutInk(drawn(qualities)))).size).toBe(combinations.length);
  });

  it('looks different for every direction', () => {
    const looks = tieDirections.map((direction) =>
      withoutInk(tieShapes(from, { x: 160, y: 0 }, { qualities: [], direction })),
    );
    expect(new Set(looks).size).toBe(tieDirections.length);
  });

  it('is thick when strong, broken up when distant, dormant or wished for', () => {
    expect(drawn([])).toMatchObject([{ width: 2 }]);
    expect(drawn(['strong'])).toMatchObject([{ width: 5 }]);
    for (const quality of ['distant', 'dormant', 'wished'] as const) {
      expect(drawn([quality])[0]).toHaveProperty('dash');
    }
  });

  it.each([4, 8, 20, 45, 160, 900])('of %i pixels stays near its own line, whatever it says', (length) => {
    for (const qualities of combinations) {
      for (const direction of tieDirections) {
        const shapes = tieShapes(from, { x: length, y: 0 }, { qualities, direction });
        for (const { x, y } of shapes.flatMap(dotsOf)) {
          expect(x).toBeGreaterThanOrEqual(-9);
          expect(x).toBeLessThanOrEqual(length + 9);
          expect(Math.abs(y)).toBeLessThanOrEqual(12);
        }
      }
    }
  });

  it('without length is not drawn', () => {
    expect(drawn(['strong', 'conflict'], from)).toEqual([]);
  });
});

function dotsOf(shape: Shape): readonly Dot[] {
  if (shape.shape !== 'path') return [shape.at];
  const numbers = Array.from(shape.d.matchAll(/-?\d+(?:\.\d+)?/g), ([number]) => Number(number));
  return numbers.flatMap((x, at) => (at % 2 === 0 ? [{ x, y: numbers[at + 1] ?? 0 }] : []));
}
