import { describe, expect, it } from 'vitest';
import { groupKinds, noteKinds } from '../../src/model/network-map';
import { personKinds, personMarks, personStates, supportWays, symbolShapes } from '../../src/model/person';
import { tieDirections, tieQualities } from '../../src/model/tie';
import { supportBadge } from '../../src/scene/badges';
import { groupTokenShapes, outlineShapes } from '../../src/scene/group-shapes';
import { noteShapes } from '../../src/scene/note-shapes';
import type { Shape } from '../../src/scene/shapes';
import { tieShapes } from '../../src/scene/tie-shapes';
import { tokenShapes } from '../../src/scene/token-shapes';
import { aNote, aPerson } from '../makers';
import { plainLook } from './plain-look';
import { withoutInk } from './without-ink';

const line = [
  { x: 0, y: 0 },
  { x: 160, y: 0 },
] as const;
const outline = [0, 1, 2, 3, 4, 5].map((at) => ({ x: 80 * Math.cos(at), y: 60 * Math.sin(at) }));
const anonymous = { name: '', marks: [], state: 'now', kind: 'person' } as const;

/** Everything there is a sign for, by what it says. */
const signs: Readonly<Record<string, readonly (readonly Shape[])[]>> = {
  kinds: personKinds.map((kind) => tokenShapes({ ...anonymous, kind }, undefined)),
  states: personStates.map((state) => tokenShapes({ ...anonymous, state }, undefined)),
  marks: personMarks.map((mark) => tokenShapes({ ...anonymous, marks: [mark] }, undefined)),
  symbols: symbolShapes.map((symbol) => tokenShapes({ ...anonymous, symbol }, undefined)),
  'ways of support': supportWays.map((way) => supportBadge({ emotional: way }, { x: 0, y: 0 })),
  qualities: [[], ...tieQualities.map((quality) => [quality])].map((qualities) =>
    tieShapes(...line, { qualities, direction: 'none' }),
  ),
  directions: tieDirections.map((direction) => tieShapes(...line, { qualities: [], direction })),
  'outlines of groups': groupKinds.flatMap((kind) =>
    [0, 1, 2].map((order) => outlineShapes(outline, { kind }, order, undefined)),
  ),
  'groups shown as one': [
    tokenShapes(anonymous, undefined),
    ...groupKinds.map((kind) => groupTokenShapes({ kind, name: '' }, undefined)),
  ],
};

describe('In one ink', () => {
  it.each(Object.keys(signs))('all %s look different', (what) => {
    const looks = (signs[what] ?? []).map(withoutInk);
    expect(new Set(looks).size).toBe(looks.length);
  });

  it('overlapping outlines of different kinds and orders have different patterns', () => {
    const patterns = groupKinds.flatMap((kind) =>
      [0, 1, 2].map((order) =>
        JSON.stringify(
          outlineShapes(outline, { kind }, order, 'moss').map((shape) => ('dash' in shape ? shape.dash : 0)),
        ),
      ),
    );
    expect(new Set(patterns).size).toBe(9);
  });

  it('kinds of notes differ in their heading and in the sign before it', () => {
    const wordless = { ...plainLook(), words: { ...plainLook().words, note: () => 'sama' } };
    const looks = noteKinds.map((kind) => withoutInk(noteShapes(aNote({ id: 'n', kind }), wordless).shapes));
    expect(new Set(looks).size).toBe(noteKinds.length);
  });

  it('one, two, three and more kinds of support differ, up to three', () => {
    const of = (count: number) => {
      const support = Object.fromEntries(Array.from({ length: count }, (_, at) => [`own_${at}`, 'get' as const]));
      return withoutInk(tokenShapes(aPerson({ support }), undefined));
    };
    expect(new Set([0, 1, 2, 3].map(of)).size).toBe(4);
    expect(of(5)).toBe(of(3));
  });
});
