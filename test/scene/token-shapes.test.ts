import { describe, expect, it } from 'vitest';
import { personKinds, personMarks, personStates, symbolShapes } from '../../src/model/person';
import { initials } from '../../src/scene/letters';
import { centreShapes, tokenShapes } from '../../src/scene/token-shapes';
import { aPerson } from '../makers';
import { plainLook } from './plain-look';
import { withoutInk } from './without-ink';

describe('A token', () => {
  it('tells every kind in every state apart without colour', () => {
    const looks = personKinds.flatMap((kind) =>
      personStates.map((state) => withoutInk(tokenShapes(aPerson({ kind, state }), 'moss'))),
    );
    expect(new Set(looks).size).toBe(personKinds.length * personStates.length);
  });

  it('tells marks and symbols apart', () => {
    const marked = personMarks.map((mark) => withoutInk(tokenShapes(aPerson({ marks: [mark] }), undefined)));
    const shaped = symbolShapes.map((symbol) => withoutInk(tokenShapes(aPerson({ symbol }), undefined)));
    expect(new Set([...marked, ...shaped]).size).toBe(personMarks.length + symbolShapes.length);
  });

  it('has the colour of its area, and is plain without one', () => {
    expect(tokenShapes(aPerson(), 'sky')[0]).toMatchObject({ stroke: 'area-sky' });
    expect(tokenShapes(aPerson(), undefined)[0]).toMatchObject({ stroke: 'soft' });
  });

  it('shows an emoji rather than a symbol, and a symbol rather than letters', () => {
    expect(JSON.stringify(tokenShapes(aPerson({ emoji: '👵', symbol: 'star' }), undefined))).toContain('👵');
    expect(tokenShapes(aPerson({ symbol: 'star' }), undefined).some(({ shape }) => shape === 'text')).toBe(false);
  });

  it('shows five badges, then how many more marks there are', () => {
    const marks = ['resource', 'worry', 'own_a', 'own_b', 'own_c', 'own_d', 'own_e'];
    const texts = tokenShapes(aPerson({ marks }), undefined).flatMap((shape) =>
      shape.shape === 'text' ? [shape.text] : [],
    );
    expect(texts).toEqual(['Ä', 'A', 'B', '+3']);
  });
});

describe('The letters in a token', () => {
  it.each([
    ['äiti', 'Ä'],
    ['Nightowl (peli)', 'NP'],
    ['paras ystävä', 'PY'],
    ['opinto-ohjaaja', 'OO'],
    ['', ''],
    ['   ', ''],
    ['👩‍👧 Anna', '👩‍👧A'],
    ['🇫🇮', '🇫🇮'],
    ['أم سارة', 'أس'],
    ['x'.repeat(10_000), 'X'],
  ])('of "%.20s" are "%s"', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });
});

describe('The centre', () => {
  it('shows its word, cut to fit, and an emoji above it', () => {
    expect(centreShapes({ word: 'me', label: 'Minä' }, plainLook())).toMatchObject([
      { fill: 'accent' },
      { text: 'Minä' },
    ]);
    expect(centreShapes({ word: 'me', label: 'Meidän perhe' }, plainLook())).toMatchObject([{}, { text: 'Meidä…' }]);
    expect(centreShapes({ word: 'me', label: 'Arki', emoji: '🏠' }, plainLook())).toMatchObject([
      {},
      { text: '🏠' },
      { text: 'Arki' },
    ]);
  });
});
