import { describe, expect, it } from 'vitest';
import { templateFrame, templateKeys } from '../../src/model/frames';
import type { Version } from '../../src/model/network-map';
import { sceneOf } from '../../src/scene/scene';
import { sizesFor, unitFor } from '../../src/scene/unit-for';
import { aPerson, aVersion } from '../makers';
import { standardCase } from '../standard-case';
import { plainLook } from './plain-look';

const windows = [
  [1366, 768],
  [1024, 700],
  [700, 900],
] as const;

describe('The size of a map', () => {
  it.each(windows)('makes the standard case fit a window of %i × %i', (width, height) => {
    expectFits(standardCase().versions[0], width, height);
  });

  it.each(templateKeys)('makes people with long names at the edge and outside fit: %s', (key) => {
    const people = Array.from({ length: 8 }, (_, at) =>
      aPerson({
        name: 'koulun psykologi Annukka',
        place: { angle: at * 45, distance: at % 2 === 0 ? 1 : 1.3, ring: null, area: null },
      }),
    );
    expectFits(aVersion({ frame: templateFrame(key), people }), 1366, 900);
  });

  it('is as large as the window lets it be', () => {
    const unit = unitFor(aVersion(), 1366, 768, 1);
    expect(unit).toBeGreaterThan(320);
    expect(unit).toBeLessThan(384);
  });

  it('never gets so small that a map cannot be worked on', () => {
    expect(unitFor(standardCase().versions[0], 10, 10, 2)).toBe(120);
  });

  it('grows beyond its window when many are on it, so that they do not lie on each other', () => {
    expect(sizesFor(290, 1, 30)).toMatchObject({ unit: 290, textScale: 1 });
    const [sixty, hundred, thousand] = [60, 100, 1_000].map((people) => sizesFor(290, 1, people).unit);
    expect([sixty, hundred, thousand].map((unit = 0) => Math.round(unit))).toEqual([350, 475, 1893]);
  });

  it('keeps names readable where all else gets smaller, until they would be larger than their tokens', () => {
    expect(sizesFor(240, 1, 12).textScale).toBe(1);
    expect(sizesFor(120, 1, 12)).toMatchObject({ unit: 240, textScale: 1.4 });
    expect(sizesFor(290, 2, 100).textScale).toBeCloseTo(2 * ((11 * 475.5) / (14.5 * 290)), 2);
  });
});

function expectFits(version: Version, width: number, height: number): void {
  const { box } = sceneOf(version, plainLook({ unit: unitFor(version, width, height, 1), upright: width < height }));
  expect(Math.max(-box.left, box.right)).toBeLessThanOrEqual(width / 2);
  expect(Math.max(-box.top, box.bottom)).toBeLessThanOrEqual(height / 2);
}
