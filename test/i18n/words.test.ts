import { describe, expect, it } from 'vitest';
import { enHome } from '../../src/i18n/en-home';
import { enMap } from '../../src/i18n/en-map';
import { fi } from '../../src/i18n/fi';
import { easier, selko } from '../../src/i18n/selko';
import { svHome } from '../../src/i18n/sv-home';
import { svMap } from '../../src/i18n/sv-map';
import { slotsIn, textsOf } from './texts-of';

const [sv, en] = [
  { ...svHome, ...svMap },
  { ...enHome, ...enMap },
];
const finnish = textsOf(fi);
const plural = /_(?:zero|one|two|few|many|other)$/u;
const manyOf = (at: string) => at.replace(plural, '_other');

describe('The words', () => {
  it.each([
    ['Swedish', textsOf(sv)],
    ['English', textsOf(en)],
    ['easy Finnish', textsOf(selko)],
  ] as const)('of %s are those of Finnish, with the same places for names and numbers', (_, texts) => {
    expect([...texts.keys()].sort()).toEqual([...finnish.keys()].sort());
    const differ = [...texts].filter(([at, text]) => {
      const [these, those] = [slotsIn(text), slotsIn(finnish.get(at))];
      // One of something may be said without its number.
      const isShort =
        /_(?:one|zero)$/u.test(at) && these.every((slot) => slotsIn(finnish.get(manyOf(at))).includes(slot));
      return !isShort && these.join() !== those.join();
    });
    expect(differ).toEqual([]);
  });

  it.each([
    ['fi', fi],
    ['fi-x-selko', selko],
    ['sv', sv],
    ['en', en],
  ] as const)('of %s have every plural form that the language has, and no other', (language, words) => {
    const texts = textsOf(words);
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const counted = new Set([...texts.keys()].filter((at) => plural.test(at)).map((at) => at.replace(plural, '')));
    expect(counted.size).toBeGreaterThanOrEqual(15);
    const missing = [...counted].flatMap((at) =>
      forms.filter((form) => !texts.has(`${at}_${form}`)).map((form) => `${at}_${form}`),
    );
    expect(missing).toEqual([]);
    const unheard = [...texts.keys()].filter(
      (at) => plural.test(at) && ![...forms, 'zero'].some((form) => at.endsWith(`_${form}`)),
    );
    expect(unheard).toEqual([]);
    expect(
      [...texts].filter(([at, text]) => !plural.test(at) && slotsIn(text).includes('count') && at !== 'view.percent'),
    ).toEqual([]);
  });

  it('put nothing on to a name, so that no name has to bend', () => {
    const all = [fi, sv, en, selko].flatMap((words) => [...textsOf(words)]);
    expect(all.filter(([, text]) => /\}\}(?:[\p{L}'’-]|:\p{L})|[\p{L}-]\{\{/u.test(text))).toEqual([]);
  });

  it('have no empty text in any language', () => {
    const all = [fi, sv, en, selko].flatMap((words) => [...textsOf(words)]);
    expect(all.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('of easy Finnish replace a hundred, none of which is left as it was in plain Finnish or unknown there', () => {
    const texts = [...textsOf(easier)];
    expect(texts.length).toBeGreaterThanOrEqual(100);
    expect(texts.filter(([at, text]) => !finnish.has(at) || finnish.get(at) === text)).toEqual([]);
    for (const [at, text] of texts) expect(textsOf(selko).get(at)).toBe(text);
  });

  it('that a client meets are none of those that judge or come from research', () => {
    const never =
      /\b(?:alter|ego|solmu\w*|kaaret?|tihey\w*|eristyny\w*|keskeisyy\w*|pistee\w*|pakolli\w*|profiil\w*|toimenpi\w*|interventio\w*|diagnoosi\w*|riski\w*)\b/iu;
    const met = [...finnish, ...textsOf(selko)];
    expect(met.filter(([, text]) => never.test(text))).toEqual([]);
  });
});
