import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { borderAt, frameBorders } from '../../src/model/frame-borders';
import { templateFrame, templateKeys } from '../../src/model/frames';
import { gripsOn } from '../../src/scene/frame-grips';
import { everything } from '../../src/scene/look';
import { anyFrame } from '../makers/any-frame';

const look = { unit: 280, shown: everything };

describe('The grips of a frame', () => {
  it('lie on their borders: one for each', () => {
    fc.assert(
      fc.property(anyFrame(), (frame) => {
        const grips = gripsOn(frame, look);
        expect(grips.map(({ border }) => border)).toEqual(frameBorders(frame));
        for (const { border, at, way } of grips) {
          const distance = Math.hypot(at.x, at.y) / look.unit;
          const turn = ((Math.atan2(at.x, -at.y) * 180) / Math.PI + 360) % 360;
          const [on, should] =
            border.between === 'rings' ? [distance, borderAt(frame, border)] : [turn, borderAt(frame, border)];
          expect(on).toBeCloseTo(should, 4);
          expect(Math.hypot(way.x, way.y)).toBeCloseTo(1);
        }
      }),
    );
  });

  it('are far enough from each other for a finger in every ready-made template', () => {
    for (const key of templateKeys) {
      const grips = gripsOn(templateFrame(key), look);
      for (const [at, one] of grips.entries()) {
        for (const other of grips.slice(at + 1)) {
          expect(Math.hypot(one.at.x - other.at.x, one.at.y - other.at.y)).toBeGreaterThan(44);
        }
      }
    }
  });

  it('are not there for rings that are not shown', () => {
    const grips = gripsOn(templateFrame('sixAreas'), { ...look, shown: { ...everything, rings: false } });
    expect(new Set(grips.map(({ border }) => border.between))).toEqual(new Set(['areas']));
  });
});
