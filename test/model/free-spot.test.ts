import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templateFrame } from '../../src/model/frames';
import { carriedOver, freeSpot, middleOf } from '../../src/model/free-spot';
import type { AreaId, RingId } from '../../src/model/ids';
import type { Frame } from '../../src/model/network-map';
import type { Place, Point } from '../../src/model/person';
import { placeAt } from '../../src/model/places';
import { apart, spotOf } from '../../src/model/points';
import type { Segment } from '../../src/model/segments';
import { anyFrame } from '../makers/any-frame';
import { anyPlace, anyPoint } from '../makers/any-person';
import { whyNotIn } from './why-not-in';

/** Three rings of the same width. */
const six: Frame = { ...templateFrame('sixAreas'), rings: ['a', 'b', 'c'].map((id) => ({ id: id as RingId })) };
const family: Segment = { ring: 2, area: 'family' as AreaId };

describe('A free spot', () => {
  it('is the wanted one when nobody is near', () => {
    expect(freeSpot(six, family, { angle: 60, distance: 0.8 }, [])).toEqual({ angle: 60, distance: 0.8 });
  });

  it('is beside those who are there, with room for a token and a name', () => {
    const wanted = { angle: 60, distance: 0.8 };
    const spot = freeSpot(six, family, wanted, [wanted]);
    expect(apart(spotOf(spot), spotOf(wanted))).toBeGreaterThan(0.19);
    expect(apart(spotOf(spot), spotOf(wanted))).toBeLessThan(0.4);
  });

  it('is in the segment however full it is: people overlap rather than leave it', () => {
    const taken: Point[] = [];
    for (let at = 0; at < 40; at += 1) {
      const spot = freeSpot(six, family, middleOf(six, family), taken);
      expect(placeAt(six, spot)).toMatchObject(family);
      taken.push(spot);
    }
  });

  it('keeps the first people of a segment apart', () => {
    const taken: Point[] = [];
    for (let at = 0; at < 4; at += 1) taken.push(freeSpot(six, family, middleOf(six, family), taken));
    for (const [at, one] of taken.entries()) {
      for (const other of taken.slice(0, at)) expect(apart(spotOf(one), spotOf(other))).toBeGreaterThan(0.14);
    }
  });

  it('on a border is on some border, also when the nearest one is full', () => {
    const border: Segment = { ring: 1, area: null };
    const taken: Point[] = [];
    for (let at = 0; at < 12; at += 1) {
      const spot = freeSpot(six, border, { angle: 330, distance: 0.5 }, taken);
      expect(placeAt(six, spot)).toMatchObject(border);
      taken.push(spot);
    }
    expect(new Set(taken.slice(0, 3).map(({ angle }) => Math.round(angle))).size).toBeGreaterThan(1);
  });

  it('clears the centre where the ring is wide enough for it', () => {
    const spot = freeSpot(six, { ring: 0, area: 'family' as AreaId }, { angle: 60, distance: 0 }, []);
    expect(spot.distance).toBeGreaterThanOrEqual(0.2);
  });

  it('is inside the segment on any frame, wherever it is wanted and whoever is there', () => {
    const anyWish = anyFrame().chain((frame) =>
      fc.tuple(fc.constant(frame), anyPlace(frame), anyPoint(), fc.array(anyPoint(), { maxLength: 12 })),
    );
    fc.assert(
      fc.property(anyWish, ([frame, place, wanted, taken]) => {
        expect(whyNotIn(frame, place, freeSpot(frame, place, wanted, taken))).toBe('');
      }),
      { numRuns: 400 },
    );
  });
});

describe('The same place in another segment', () => {
  it('is as far along the area and as deep in the ring', () => {
    const place: Place = { angle: 45, distance: 0.5, ring: 1, area: 'family' as AreaId };
    const over = carriedOver(six, place, { ring: 2, area: 'friends' as AreaId });
    expect(over.angle).toBeCloseTo(285, 6);
    expect(over.distance).toBeCloseTo(5 / 6, 6);
  });

  it('keeps the direction when only the ring changes, and the distance when only the area does', () => {
    const place: Place = { angle: 50, distance: 0.4, ring: 1, area: 'family' as AreaId };
    expect(carriedOver(six, place, { ...place, ring: 0 }).angle).toBe(50);
    expect(carriedOver(six, place, { ...place, area: 'leisure' as AreaId }).distance).toBe(0.4);
  });
});
