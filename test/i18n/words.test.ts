import { describe, expect, it } from 'vitest';
import { enHome } from '../../src/i18n/en-home';
import { enMap } from '../../src/i18n/en-map';
import { fi } from '../../src/i18n/fi';
import { easier, selko } from '../../src/i18n/selko';
import { svHome } from '../../src/i18n/sv-home';
import { svMap } from '../../src/i18n/sv-map';

type Texts = ReadonlyMap<string, string>;

/** Every text by where it stands, such as `map.tool.add`. */
function textsOf(words: unknown, at = ''): Texts {
  if (typeof words === 'string') return new Map([[at, words]]);
  return new Map(
    Object.entries(words ?? {}).flatMap(([key, inner]) => [...textsOf(inner, at === '' ? key : `${at}.${key}`)]),
  );
}

const [sv, en] = [
  { ...svHome, ...svMap },
  { ...enHome, ...enMap },
];
const slots = (text = '') => [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name).sort();
const finnish = textsOf(fi);

describe('The words', () => {
  it.each([
    ['Swedish', textsOf(sv)],
    ['English', textsOf(en)],
    ['easy Finnish', textsOf(selko)],
  ] as const)('of %s are those of Finnish, with the same places for names and numbers', (_, texts) => {
    expect([...texts.keys()].sort()).toEqual([...finnish.keys()].sort());
    const differ = [...texts].filter(([at, text]) => slots(text).join() !== slots(finnish.get(at)).join());
    // One of something may be said without its number.
    expect(differ.filter(([at]) => !at.endsWith('_one') && !at.endsWith('_zero'))).toEqual([]);
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
