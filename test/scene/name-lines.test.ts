import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameLines } from '../../src/scene/name-lines';
import { anyText } from '../makers/any-text';

const measure = (text: string, size: number) => text.length * size * 0.5;
/** Twenty letters to a line; up to twenty-five rather than cutting. */
const lines = (name: string) => nameLines(name, 10, 500, 100, measure);

describe('A name', () => {
  it('is on one line when it fits', () => {
    expect(lines('paras ystävä')).toEqual(['paras ystävä']);
    expect(lines('  äidin \n ystävä ')).toEqual(['äidin ystävä']);
    expect(lines('')).toEqual([]);
    expect(lines(' \u00A0\t')).toEqual([]);
  });

  it('is on two balanced lines when it is longer, divided at a space, a hyphen or a slash', () => {
    expect(lines('koulun psykologi Annukka')).toEqual(['koulun psykologi', 'Annukka']);
    expect(lines('sosiaaliohjaaja-perhetyöntekijä')).toEqual(['sosiaaliohjaaja-', 'perhetyöntekijä']);
  });

  it('stays whole a little beyond the line rather than being cut', () => {
    expect(lines('toimintaterapeuttimme')).toEqual(['toimintaterapeuttimme']);
  });

  it('is divided at a syllable when it is one long word', () => {
    expect(lines('lastensuojelunsosiaalityöntekijä')).toEqual(['lastensuojelunso-', 'siaalityöntekijä']);
  });

  it('is cut with an ellipsis on the second line when there is still more', () => {
    const [first, second, ...others] = lines('koulun psykologi Annukka joka oli mukana myös viime keväänä kokouksessa');
    expect(first).toBe('koulun psykologi');
    expect(second).toMatch(/^Annukka joka oli.*…$/);
    expect(others).toEqual([]);
  });

  it('of 10,000 letters is one cut line', () => {
    expect(lines('x'.repeat(10_000))).toEqual([`${'x'.repeat(19)}…`]);
  });

  it('never breaks an emoji or an accent apart', () => {
    const family = '👩‍👧‍👦';
    for (const line of lines(family.repeat(40))) expect(line.replaceAll(family, '').replace('…', '')).toBe('');
    const accented = 'e\u0301\u0323';
    for (const line of lines(accented.repeat(60))) expect(line.replaceAll(accented, '').replace('…', '')).toBe('');
  });

  it('from right to left stays in its order', () => {
    expect(lines('أم سارة')).toEqual(['أم سارة']);
    expect(lines('שכן שכן שכן שכן שכן שכן שכן')).toHaveLength(2);
  });

  it('takes two lines at most, none of them wide or empty, whatever it is', () => {
    fc.assert(
      fc.property(anyText(), (name) => {
        const found = lines(name);
        expect(found.length).toBeLessThanOrEqual(2);
        for (const line of found) {
          expect(line).not.toBe('');
          expect(measure(line, 10)).toBeLessThanOrEqual(130);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
