import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templateFrame, templateKeys } from '../../src/model/frames';
import type { AreaId, RingId } from '../../src/model/ids';
import type { Frame } from '../../src/model/network-map';
import type { Place } from '../../src/model/person';
import { placeAt } from '../../src/model/places';
import { anyFrame } from '../makers/any-frame';
import { anyPoint } from '../makers/any-person';

/** Three rings of the same width. */
const six: Frame = { ...templateFrame('sixAreas'), rings: ['a', 'b', 'c'].map((id) => ({ id: id as RingId })) };
const ring = (distance: number, former?: Place['ring']) => {
  const from = former === undefined ? undefined : { angle: 60, distance: 0.5, ring: former, area: null };
  return placeAt(six, { angle: 60, distance }, from).ring;
};
/** Degrees clockwise from the top. */
const area = (clockwise: number, distance = 0.5) => placeAt(six, { angle: (450 - clockwise) % 360, distance }).area;

describe('The ring of a spot', () => {
  it('is the one it lies in, and outside beyond the outer ring', () => {
    expect([0, 0.3, 0.34, 0.66, 0.67, 1, 1.01, 3].map((distance) => ring(distance))).toEqual([
      0,
      0,
      1,
      1,
      2,
      2,
      'outside',
      'outside',
    ]);
  });

  it('stays the former one within 0.02 of its edge, either way', () => {
    expect(ring(1 / 3 + 0.019, 0)).toBe(0);
    expect(ring(1 / 3 + 0.021, 0)).toBe(1);
    expect(ring(1 / 3 - 0.019, 1)).toBe(1);
    expect(ring(1 / 3 - 0.021, 1)).toBe(0);
    expect(ring(1.019, 2)).toBe(2);
    expect(ring(1.021, 2)).toBe('outside');
    expect(ring(0.981, 'outside')).toBe('outside');
    expect(ring(0.979, 'outside')).toBe(2);
  });

  it('is told by the spot when the former ring is not on the frame', () => {
    expect(ring(0.5, 4)).toBe(1);
    expect(ring(1.2, 7)).toBe('outside');
    expect(ring(0.5, null)).toBe(1);
  });

  it('is nothing where the frame has no rings', () => {
    const former = { angle: 0, distance: 0, ring: 1, area: null };
    expect(placeAt(templateFrame('blank'), { angle: 0, distance: 2 }, former).ring).toBeNull();
  });

  it('follows the widths of the rings', () => {
    const [inner, middle, outer] = six.rings;
    if (!inner || !middle || !outer) throw new Error('three rings');
    const wide = { ...six, rings: [{ ...inner, share: 2 }, middle, outer] };
    expect([0.49, 0.51, 0.74, 0.76].map((distance) => placeAt(wide, { angle: 60, distance }).ring)).toEqual([
      0, 1, 1, 2,
    ]);
  });
});

describe('The area of a spot', () => {
  it('goes clockwise from the top', () => {
    expect([30, 90, 150, 210, 270, 330].map((clockwise) => area(clockwise))).toEqual(six.areas.map(({ id }) => id));
  });

  it('is none within 0.02 of a border, also at the top where the turn begins', () => {
    expect([0, 60, 120, 180, 240, 300].map((clockwise) => area(clockwise))).toEqual(Array(6).fill(null));
    const degrees = (off: number) => (Math.asin(off / 0.5) * 180) / Math.PI;
    expect(area(60 - degrees(0.019))).toBeNull();
    expect(area(60 - degrees(0.021))).toBe('family');
    expect(area(60 + degrees(0.021))).toBe('relatives');
    expect(area(360 - degrees(0.019))).toBeNull();
    expect(area(360 - degrees(0.021))).toBe('professionals');
    expect(area(degrees(0.021))).toBe('family');
  });

  it('is always told in the inner third of the first ring, where all borders meet', () => {
    expect(area(60, 0.11)).toBe('relatives');
    expect(area(60, 0.112)).toBeNull();
    expect(area(0, 0.05)).toBe('family');
  });

  it('does not see a border on the far side of the centre', () => {
    const five = { ...six, areas: six.areas.slice(0, 5) };
    expect(placeAt(five, { angle: 270, distance: 0.5 }).area).toBe('friends');
  });

  it('is the only one, without a border, where the frame has one', () => {
    const one = { ...six, areas: six.areas.slice(0, 1) };
    expect([0, 90, 180, 270].map((angle) => placeAt(one, { angle, distance: 0.5 }).area)).toEqual(
      Array(4).fill('family'),
    );
  });

  it('is nothing where the frame has none', () => {
    expect(placeAt(templateFrame('threeRings'), { angle: 60, distance: 0.5 }).area).toBeNull();
  });

  it('follows the widths of the areas', () => {
    const wide = { ...six, areas: six.areas.slice(0, 2).map((each, at) => ({ ...each, share: at === 0 ? 3 : 1 })) };
    expect(placeAt(wide, { angle: 270, distance: 0.5 }).area).toBe('family');
    expect(placeAt(wide, { angle: 135, distance: 0.5 }).area).toBe('relatives');
  });

  it('is found all the way round, on a border or in the area whose turn it is', () => {
    fc.assert(
      fc.property(anyFrame(), anyPoint(), (frame, point) => {
        const place = placeAt(frame, point);
        const known: readonly (AreaId | null)[] = frame.areas.map(({ id }) => id);
        if (frame.areas.length === 1) expect(place.area).toBe(known[0]);
        else if (place.area !== null) expect(known).toContain(place.area);
        expect(place.ring === null).toBe(frame.rings.length === 0);
        expect([place.angle, place.distance]).toEqual([point.angle, point.distance]);
      }),
      { numRuns: 300 },
    );
    for (const key of templateKeys) {
      const frame = templateFrame(key);
      for (let hundredth = 0; hundredth <= 36_000; hundredth += 7) {
        const place = placeAt(frame, { angle: hundredth / 100, distance: 0.05 });
        if ((place.area === null) !== (frame.areas.length === 0)) throw new Error(`${key} ${hundredth}`);
      }
    }
  });
});
