import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { switchFrame } from '../../src/model/changes/switch-frame';
import {
  alongBorder,
  besideBorder,
  borderAt,
  type FrameBorder,
  frameBorders,
  moveBorder,
} from '../../src/model/frame-borders';
import { leastShare, mostShare } from '../../src/model/frame-edits';
import { templateFrame } from '../../src/model/frames';
import type { Frame } from '../../src/model/network-map';
import { anyFrame } from '../makers/any-frame';
import { anyVersion } from '../makers/any-version';

const six = templateFrame('sixAreas');
const innerRing: FrameBorder = { between: 'rings', after: 0 };
const lastArea: FrameBorder = { between: 'areas', after: 4 };

describe('The borders of a frame', () => {
  it('are between rings, and between areas except at the top, where the first area begins', () => {
    expect(frameBorders(six)).toHaveLength(2 + 5);
    expect(borderAt(six, innerRing)).toBeCloseTo(1.4 / 3.4);
    expect(borderAt(six, lastArea)).toBeCloseTo(300);
    expect(frameBorders(templateFrame('blank'))).toEqual([]);
  });

  it('give one neighbour what the other loses, and leave all others where they were', () => {
    fc.assert(
      fc.property(anyFrameWithBorder(), fc.double({ min: -500, max: 900, noNaN: true }), ([frame, border], to) => {
        const moved = moveBorder(frame, border, border.between === 'rings' ? to / 360 : to);
        expect(sumOf(besideBorder(moved, border))).toBeCloseTo(sumOf(besideBorder(frame, border)), 6);
        for (const other of frameBorders(frame)) {
          const isSame = other.between === border.between && other.after === border.after;
          if (!isSame) expect(borderAt(moved, other)).toBeCloseTo(borderAt(frame, other), 6);
        }
        const others = border.between === 'rings' ? 'areas' : 'rings';
        expect(moved[others]).toBe(frame[others]);
        expect(moved[border.between].map(({ id, name }) => [id, name])).toEqual(
          frame[border.between].map(({ id, name }) => [id, name]),
        );
      }),
    );
  });

  it('keep their neighbours within the limits, unless a file has brought them from beyond', () => {
    fc.assert(
      fc.property(anyFrameWithBorder(), fc.double({ min: -500, max: 900, noNaN: true }), ([frame, border], to) => {
        const before = besideBorder(frame, border).map(({ share }) => share);
        const moved = moveBorder(frame, border, border.between === 'rings' ? to / 360 : to);
        for (const { share } of besideBorder(moved, border)) {
          expect(share).toBeGreaterThanOrEqual(Math.min(leastShare, ...before) - 1e-6);
          expect(share).toBeLessThanOrEqual(Math.max(mostShare, ...before) + 1e-6);
        }
      }),
    );
  });

  it('go where they are moved, within a thousandth of a share', () => {
    const moved = moveBorder(six, lastArea, 310);
    expect(borderAt(moved, lastArea)).toBeCloseTo(310, 0);
    expect(besideBorder(moved, lastArea).map(({ share }) => share)).toEqual([1.167, 0.833]);
    expect(moveBorder(moved, lastArea, 300).areas).toEqual(six.areas);
    expect(moveBorder(six, innerRing, 0).rings.map(({ share }) => share)).toEqual([leastShare, 2.15, undefined]);
    expect(moveBorder(six, innerRing, 9).rings.map(({ share }) => share)).toEqual([2.15, leastShare, undefined]);
  });

  it('are the same frame when nothing moves', () => {
    fc.assert(
      fc.property(anyFrameWithBorder(), ([frame, border]) => {
        const still = moveBorder(frame, border, borderAt(frame, border));
        for (const at of [0, 1]) {
          expect(besideBorder(still, border)[at]?.share).toBeCloseTo(besideBorder(frame, border)[at]?.share ?? 0, 2);
        }
      }),
    );
    expect(moveBorder(six, innerRing, borderAt(six, innerRing))).toBe(six);
  });

  it('do not come back on the other side when a hand goes over the top', () => {
    const over = alongBorder(lastArea, { angle: 85, distance: 1 }, 355);
    expect(over).toBeCloseTo(365);
    expect(borderAt(moveBorder(six, lastArea, over), lastArea)).toBeCloseTo(345);
    expect(alongBorder(lastArea, { angle: 95, distance: 1 }, 5)).toBeCloseTo(-5);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 360, noNaN: true }),
        fc.integer({ min: -720, max: 720 }),
        (angle, former) => {
          const along = alongBorder(lastArea, { angle, distance: 1 }, former);
          expect(Math.abs(along - former)).toBeLessThanOrEqual(180.000001);
        },
      ),
    );
  });

  it('take everybody along in their ring and area', () => {
    const moves = anyVersion().filter(({ frame }) => frameBorders(frame).length > 0);
    fc.assert(
      fc.property(moves, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (version, pick, to) => {
        const borders = frameBorders(version.frame);
        const border = borders[pick % borders.length] ?? innerRing;
        const frame = moveBorder(version.frame, border, border.between === 'rings' ? to : to * 360);
        const after = switchFrame(version, { verb: 'switchFrame', frame });
        if (!('people' in after)) throw new Error('The frame was refused.');
        expect(after.people.map(({ id, place: { ring, area } }) => [id, ring, area])).toEqual(
          version.people.map(({ id, place: { ring, area } }) => [id, ring, area]),
        );
      }),
    );
  });
});

function anyFrameWithBorder(): fc.Arbitrary<readonly [Frame, FrameBorder]> {
  return anyFrame()
    .filter((frame) => frameBorders(frame).length > 0)
    .chain((frame) => fc.tuple(fc.constant(frame), fc.constantFrom(...frameBorders(frame))));
}

function sumOf(parts: ReturnType<typeof besideBorder>): number {
  return parts.reduce((sum, { share }) => sum + share, 0);
}
