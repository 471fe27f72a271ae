import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenRule } from '../../src/files/map-rules';
import { switchFrame } from '../../src/model/changes/switch-frame';
import {
  addArea,
  addRing,
  leastShare,
  mostAreas,
  mostRings,
  mostShare,
  moveArea,
  moveRing,
  recolourArea,
  removeArea,
  removeRing,
  widenArea,
  widenRing,
} from '../../src/model/frame-edits';
import { templateFrame } from '../../src/model/frames';
import type { AreaId, PersonId, RingId } from '../../src/model/ids';
import { areaColours, type Frame, type Version } from '../../src/model/network-map';
import type { Place } from '../../src/model/person';
import { placeForNew } from '../../src/model/place-by-word';
import { placeAt } from '../../src/model/places';
import { areaSpan, ringSpan, turn } from '../../src/model/segments';
import { aMap, aPerson, aVersion } from '../makers';
import { anyFrame } from '../makers/any-frame';

const six = templateFrame('sixAreas');
const [family, relatives] = ['family' as AreaId, 'relatives' as AreaId];
const [inner, middle, outer] = ['inner' as RingId, 'middle' as RingId, 'outer' as RingId];

describe('A frame being edited', () => {
  it('has at most five rings and eight areas', () => {
    let frame = templateFrame('blank');
    for (let count = 0; count < 12; count += 1) frame = addArea(addRing(frame));
    expect([frame.rings.length, frame.areas.length]).toEqual([mostRings, mostAreas]);
    expect(new Set([...frame.rings, ...frame.areas].map(({ id }) => id)).size).toBe(mostRings + mostAreas);
    expect(new Set(frame.areas.map(({ colour }) => colour)).size).toBe(mostAreas);
    expect([addRing(frame), addArea(frame)]).toEqual([frame, frame]);
  });

  it('has its rings and areas moved by one place, and not over the ends', () => {
    expect(moveRing(six, middle, -1).rings.map(({ id }) => id)).toEqual([middle, inner, outer]);
    expect(
      moveArea(six, family, 1)
        .areas.map(({ id }) => id)
        .slice(0, 3),
    ).toEqual([relatives, family, 'friends']);
    expect([moveRing(six, inner, -1), moveRing(six, outer, 1), moveArea(six, family, -1)]).toEqual([six, six, six]);
  });

  it('is made wider within reason, and the ordinary width is left unsaid', () => {
    expect(widenRing(six, middle, 100).rings[1]).toEqual({ id: middle, share: mostShare });
    expect(widenArea(six, family, 0).areas[0]).toEqual({ id: family, colour: 'brick', share: leastShare });
    expect(widenRing(six, inner, 1).rings[0]).toEqual({ id: inner });
    expect(widenRing(six, middle, 1)).toBe(six);
  });

  it('has its areas in any colour of the palette', () => {
    expect(recolourArea(six, family, 'sky').areas[0]).toEqual({ id: family, colour: 'sky' });
    expect(recolourArea(six, family, 'brick')).toBe(six);
  });
});

describe('People on a frame that is edited', () => {
  it('are all still there, in their ring and area as long as these are, as they stood in them', () => {
    fc.assert(
      fc.property(aSettledVersion(), fc.array(anyEdit(), { minLength: 1, maxLength: 4 }), (version, edits) => {
        for (const edit of edits) {
          const after = switchFrame(version, { verb: 'switchFrame', frame: edit(version.frame) });
          expect(after.people.map(({ id }) => id)).toEqual(version.people.map(({ id }) => id));
          expect(brokenRule(aMap({ versions: [after] }))).toBeUndefined();
          for (const [at, { place }] of version.people.entries()) {
            expectKept(version.frame, after.frame, place, after.people[at]?.place);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('go with their ring when it is moved or another is put inside it', () => {
    const version = aVersion({ people: [aPerson({ place: placeForNew(aVersion(), { ring: 1, area: family }) })] });
    const moved = switchFrame(version, { verb: 'switchFrame', frame: moveRing(version.frame, inner, 1) });
    expect(moved.people[0]?.place).toMatchObject({ ring: 0, area: family });
    const without = switchFrame(version, { verb: 'switchFrame', frame: removeRing(version.frame, inner) });
    expect(without.people[0]?.place).toMatchObject({ ring: 0, area: family });
  });

  it('stand in no area when theirs is removed, and in the ring that is there when theirs is', () => {
    const version = aVersion({ people: [aPerson({ place: placeForNew(aVersion(), { ring: 0, area: family }) })] });
    const noFamily = switchFrame(version, { verb: 'switchFrame', frame: removeArea(version.frame, family) });
    expect(noFamily.people[0]?.place).toMatchObject({ ring: 0, area: null });
    const noInner = switchFrame(version, { verb: 'switchFrame', frame: removeRing(version.frame, inner) });
    expect(noInner.people[0]?.place).toMatchObject({ ring: 0, area: family });
  });

  it('on a border go with the border', () => {
    const place: Place = { angle: 30, distance: 0.5, ring: 1, area: null };
    const version = aVersion({ people: [aPerson({ place })] });
    const wider = switchFrame(version, { verb: 'switchFrame', frame: widenArea(version.frame, family, 2) });
    const border = areaSpan(wider.frame, relatives).from;
    expect(turn(wider.people[0]?.place.angle ?? 0)).toBeCloseTo(border, 1);
    expect(wider.people[0]?.place.area).toBeNull();
  });

  it('stay in their own area when another has the same name', () => {
    const named = { ...six, areas: six.areas.map((area) => ({ ...area, name: 'Sama' })) };
    const base = aVersion({ frame: named });
    const version = { ...base, people: [aPerson({ place: placeForNew(base, { ring: 1, area: relatives }) })] };
    const after = switchFrame(version, { verb: 'switchFrame', frame: widenArea(named, family, 2) });
    expect(after.people[0]?.place.area).toBe(relatives);
  });

  it('are left as they are when a frame uses the id of somebody', () => {
    const version = aVersion({ people: [aPerson({ id: 'family' })], frame: templateFrame('blank') });
    expect(switchFrame(version, { verb: 'switchFrame', frame: six })).toBe(version);
  });
});

/** Everybody where they say they are. */
function aSettledVersion(): fc.Arbitrary<Version> {
  const point = fc.record({
    angle: fc.integer({ min: 0, max: 35_999 }).map((angle) => angle / 100),
    distance: fc.integer({ min: 500, max: 13_000 }).map((distance) => distance / 10_000),
  });
  return fc.tuple(anyFrame(), fc.array(point, { maxLength: 8 })).map(([frame, points]) => {
    const people = points.map((at, count) => aPerson({ id: `p-${count}` as PersonId, place: placeAt(frame, at) }));
    return aVersion({ frame, people });
  });
}

function anyEdit(): fc.Arbitrary<(frame: Frame) => Frame> {
  const way = fc.constantFrom(-1 as const, 1 as const);
  const share = fc.double({ min: -1, max: 9, noNaN: true });
  const ring = ({ rings }: Frame, at: number) => rings[at % Math.max(1, rings.length)]?.id ?? ('none' as RingId);
  const area = ({ areas }: Frame, at: number) => areas[at % Math.max(1, areas.length)]?.id ?? ('none' as AreaId);
  return fc
    .record({ what: fc.nat(8), at: fc.nat(8), way, share, colour: fc.constantFrom(...areaColours) })
    .map(({ what, at, way: by, share: wide, colour }) => {
      const edits: readonly ((frame: Frame) => Frame)[] = [
        addRing,
        addArea,
        (frame) => removeRing(frame, ring(frame, at)),
        (frame) => removeArea(frame, area(frame, at)),
        (frame) => moveRing(frame, ring(frame, at), by),
        (frame) => moveArea(frame, area(frame, at), by),
        (frame) => widenRing(frame, ring(frame, at), wide),
        (frame) => widenArea(frame, area(frame, at), wide),
        (frame) => recolourArea(frame, area(frame, at), colour),
      ];
      return edits[what] ?? addRing;
    });
}

function expectKept(former: Frame, next: Frame, before: Place, after: Place | undefined): void {
  if (!after) throw new Error('nobody is lost');
  const ring = typeof before.ring === 'number' ? former.rings[before.ring] : undefined;
  const ringNow = next.rings.findIndex(({ id }) => id === ring?.id);
  if (ringNow >= 0) expect(after.ring).toBe(ringNow);
  if (before.ring === 'outside') expect(after.ring).toBe(next.rings.length > 0 ? 'outside' : null);
  const area = next.areas.find(({ id }) => id === before.area);
  if (area) expect(after.area).toBe(area.id);
  if (ringNow < 0 || !area) return;
  expect(deep(next, after)).toBeCloseTo(deep(former, before), 2);
  expect(along(next, after)).toBeCloseTo(along(former, before), 1);
}

function deep(frame: Frame, { ring, distance }: Place): number {
  const { from, to } = ringSpan(frame, ring);
  return (distance - from) / (to - from);
}

function along(frame: Frame, { area, angle }: Place): number {
  const { from, to } = areaSpan(frame, area);
  const middle = (from + to) / 2;
  return 0.5 + (((turn(angle) - middle + 540) % 360) - 180) / (to - from);
}
