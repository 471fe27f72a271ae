import { describe, expect, it } from 'vitest';
import { templateFrame, templateKeys } from '../../src/model/frames';
import { areaNames } from '../../src/scene/area-names';
import { dotAt } from '../../src/scene/dot-at';
import { ringNames } from '../../src/scene/ring-names';
import { sheetShapes } from '../../src/scene/sheet-shapes';
import { plainLook } from './plain-look';

const words = (frame: Parameters<typeof sheetShapes>[0]) =>
  sheetShapes(frame, plainLook()).flatMap((shape) => (shape.shape === 'text' ? [shape.text] : []));

describe('The sheet', () => {
  it.each(templateKeys)('names every ring and area of %s', (key) => {
    const frame = templateFrame(key);
    const names = words(frame);
    expect(names).toHaveLength(frame.rings.length + frame.areas.length);
    for (const ring of frame.rings) expect(names).toContain(ring.id);
  });

  it('shows the rim of an only area all the way round, and its name', () => {
    const frame = { ...templateFrame('sixAreas'), rings: [], areas: templateFrame('sixAreas').areas.slice(0, 1) };
    const [rim, name] = sheetShapes(frame, plainLook());
    expect(rim).toMatchObject({ shape: 'circle', stroke: 'area-brick' });
    const ends =
      name?.shape === 'text'
        ? name.along
            ?.match(/^M(\S+) (\S+?)A.* (\S+) (\S+)$/)
            ?.slice(1)
            .map(Number)
        : [];
    const [x = 0, y = 0, toX = 0, toY = 0] = ends ?? [];
    expect(Math.hypot(toX - x, toY - y)).toBeGreaterThan(50);
  });

  it('is blank where the frame is', () => {
    expect(sheetShapes(templateFrame('blank'), plainLook())).toEqual([]);
  });

  it('writes a long name of an area smaller before it cuts it', () => {
    const six = templateFrame('sixAreas');
    const frame = { ...six, areas: six.areas.map((area) => ({ ...area, name: 'x'.repeat(33) })) };
    const [name] = areaNames(frame, plainLook({ unit: 215 }), []);
    expect(name?.text).toBe('x'.repeat(33));
    expect(name?.size).toBeLessThan(15);
    expect(name?.size).toBeGreaterThan(10.8);
  });

  it('moves the name of an area along the rim, away from somebody who stands there', () => {
    const frame = templateFrame('sixAreas');
    const before = areaNames(frame, plainLook(), []);
    const [first] = before;
    const at = dotAt(first?.middle ?? 0, 320 + 24);
    const [moved, ...others] = areaNames(frame, plainLook(), [{ at, radius: 22 }]);
    const away = Math.abs((moved?.middle ?? 0) - (first?.middle ?? 0));
    expect(away).toBeGreaterThan(5);
    expect(away + (moved?.halfText ?? 0)).toBeLessThanOrEqual(30);
    expect(others).toEqual(before.slice(1));
  });

  it('writes a name of an area on two lines where two people leave no room for one', () => {
    const six = templateFrame('sixAreas');
    const frame = { ...six, areas: six.areas.map((area) => ({ ...area, name: 'Ammattilaiset ja viranomaiset' })) };
    const look = plainLook({ unit: 240 });
    const standing = [10, 50].map((angle) => ({ at: dotAt(angle, 240 + 20), radius: 22 }));
    const lines = areaNames(frame, look, standing).filter(({ id }) => id === six.areas[0]?.id);
    expect(lines.map(({ text }) => text)).toEqual(['Ammattilaiset', 'ja viranomaiset']);
    const [first, second] = lines;
    expect(first?.radius ?? 0).toBeGreaterThan((second?.radius ?? 0) + (first?.size ?? 0));
    for (const { middle, halfText } of lines) {
      expect(middle - halfText).toBeGreaterThan(15);
      expect(middle + halfText).toBeLessThan(45);
    }
  });

  it('moves the name of a ring along it, away from somebody who stands at the top', () => {
    const frame = templateFrame('sixAreas');
    const [before] = ringNames(frame, plainLook(), []);
    const [moved, ...others] = ringNames(frame, plainLook(), [{ at: dotAt(0, before?.radius ?? 0), radius: 22 }]);
    expect(before?.middle).toBe(0);
    const away = Math.abs(moved?.middle ?? 0) - (moved?.halfText ?? 0);
    expect(away * (Math.PI / 180) * (moved?.radius ?? 0)).toBeGreaterThan(22);
    expect(Math.abs(moved?.middle ?? 90)).toBeLessThan(60);
    expect(others.map(({ middle }) => middle)).toEqual([0, 0]);
  });

  it('cuts endless names of rings and areas', () => {
    const six = templateFrame('sixAreas');
    const long = 'x'.repeat(10_000);
    const frame = {
      ...six,
      rings: six.rings.map((ring) => ({ ...ring, name: long })),
      areas: six.areas.map((area) => ({ ...area, name: long })),
    };
    for (const word of words(frame)) expect(word).toMatch(/^x{5,60}…$/);
  });
});
