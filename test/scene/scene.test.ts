import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Version } from '../../src/model/network-map';
import { sceneOf } from '../../src/scene/scene';
import type { Shape } from '../../src/scene/shapes';
import { svgMark } from '../../src/scene/svg-mark';
import { thumbnailOf } from '../../src/scene/thumbnail';
import { dotOf } from '../../src/scene/ties-in-place';
import { aGroup, aPerson, aTie, aVersion } from '../makers';
import { anyVersion } from '../makers/any-version';
import { standardCase } from '../standard-case';
import { isInside, textBoxes, tokenBox } from './boxes';
import { plainLook } from './plain-look';

const standard = standardCase().versions[0];

describe('A scene', () => {
  it('shows the centre and everybody once, each at their place', () => {
    const { tokens } = sceneOf(standard, plainLook());
    expect(tokens.map(({ id }) => id)).toEqual(['centre', ...standard.people.map(({ id }) => id)]);
    expect(tokens.map(({ at }) => at)).toEqual([
      { x: 0, y: 0 },
      ...standard.people.map(({ place }) => dotOf(place, 320)),
    ]);
  });

  it('shows every tie between two who do not touch', () => {
    expect(
      sceneOf(standard, plainLook())
        .ties.map(({ id }) => id)
        .sort(),
    ).toEqual(standard.ties.map(({ id }) => id).sort());
    const place = { angle: 90, distance: 0.5, ring: 1, area: null };
    const close = [aPerson({ place }), aPerson({ place: { ...place, distance: 0.52 } })] as const;
    const tie = aTie([close[0].id, close[1].id], { label: 'vierekkäin' });
    expect(sceneOf(aVersion({ people: close, ties: [tie] }), plainLook()).ties).toEqual([]);
  });

  it('shows a tie to a group from the middle of its people', () => {
    const people = [0, 60].map((angle) => aPerson({ place: { angle, distance: 0.8, ring: 2, area: null } }));
    const group = aGroup({ members: people.map(({ id }) => id) });
    const { ties } = sceneOf(aVersion({ people, groups: [group], ties: [aTie(['centre', group.id])] }), plainLook());
    expect(ties).toHaveLength(1);
  });

  it('has a box that holds all tokens and names', () => {
    fc.assert(
      fc.property(anyVersion({ mostPeople: 8 }), (version) => {
        const { tokens, ties, box } = sceneOf(version, plainLook());
        for (const token of tokens) {
          expect(isInside(tokenBox(token), box)).toBe(true);
          for (const name of textBoxes(token.label, token.at)) expect(isInside(name, box)).toBe(true);
        }
        for (const tie of ties) for (const words of textBoxes(tie.label)) expect(isInside(words, box)).toBe(true);
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('is the same each time for the same version and look', () => {
    const look = plainLook();
    expect(sceneOf(standard, look)).toEqual(sceneOf(standardCase().versions[0], look));
  });
});

describe('Whatever is on a version', () => {
  it('gives marks that a drawing can take: numbers are numbers, and words stay as they were written', () => {
    fc.assert(
      fc.property(
        anyVersion({ mostPeople: 8 }),
        fc.constantFrom(120, 320, 900),
        fc.constantFrom(1, 2),
        (version, unit, textScale) => {
          for (const shape of everything(version, unit, textScale)) {
            const { attributes, text, along } = svgMark(shape, (ink) => ink);
            expect(JSON.stringify([attributes, along])).not.toMatch(/NaN|undefined|Infinity|null,|e-\d/);
            expect(Object.values(attributes).every((value) => value !== undefined && value !== '')).toBe(true);
            if (shape.shape === 'text') expect(text).toBe(shape.text);
          }
        },
      ),
      { numRuns: 100 },
    );
  }, 120_000);
});

function everything(version: Version, unit: number, textScale: number): readonly Shape[] {
  const { sheet, tokens, ties, legend } = sceneOf(version, plainLook({ unit, textScale }));
  return [
    ...sheet,
    ...[...tokens, ...ties].flatMap(({ shapes, label }) => [...shapes, ...label]),
    ...legend.flatMap(({ shapes }) => shapes),
    ...thumbnailOf(version).shapes,
  ];
}
