import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeWords } from '../../src/model/changes/describe-words';
import {
  isWordSaid,
  offeredWords,
  ownKey,
  vocabulary,
  withNewWord,
  withoutWord,
  withWord,
} from '../../src/model/frame-words';
import { isWord } from '../../src/model/is-word';
import { supportKinds } from '../../src/model/person';
import { aPerson, aVersion } from '../makers';

describe('Own words', () => {
  it('get a key in plain letters', () => {
    expect(ownKey('Kyyti töihin', [])).toBe('own_kyyti_toihin');
    expect(ownKey('Äiti & Åke', [])).toBe('own_aiti___ake');
    expect(ownKey('kyyti', ['own_kyyti', 'own_kyyti_2'])).toBe('own_kyyti_3');
  });

  it('get a key that a file can keep, and that no other word has, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 6 }), (names) => {
        let version = aVersion();
        for (const name of names) {
          version = describeWords(version, {
            verb: 'describeWords',
            of: 'marks',
            terms: withNewWord(version, 'marks', name),
          });
        }
        const keys = (version.frame.words?.marks ?? []).map(({ key }) => key);
        expect(keys).toHaveLength(names.length);
        expect(new Set(keys).size).toBe(names.length);
        expect(keys.every(isWord)).toBe(true);
      }),
    );
  });

  it('are offered after the ready-made ones, and hidden ones only where they were said', () => {
    const base = aVersion();
    const terms = [
      { key: 'own_kyyti', name: 'kyyti' },
      { key: 'advice', hidden: true },
    ];
    const { frame } = describeWords(base, { verb: 'describeWords', of: 'support', terms });
    expect(offeredWords(frame, 'support')).toEqual([...supportKinds.filter((kind) => kind !== 'advice'), 'own_kyyti']);
    expect(offeredWords(frame, 'support', ['advice'])).toContain('advice');
    expect(vocabulary(frame, 'support').map(({ key }) => key)).toEqual([...supportKinds, 'own_kyyti']);
  });

  it('that are removed leave what was said with them', () => {
    const person = aPerson({ support: { own_kyyti: 'get' }, marks: ['own_valo'], symbol: 'star' });
    const base = aVersion({ people: [person] });
    const named = describeWords(base, {
      verb: 'describeWords',
      of: 'support',
      terms: [{ key: 'own_kyyti', name: 'kyyti' }],
    });
    expect(isWordSaid(named, 'support', 'own_kyyti')).toBe(true);
    expect([isWordSaid(named, 'marks', 'own_valo'), isWordSaid(named, 'symbols', 'star')]).toEqual([true, true]);
    const without = describeWords(named, {
      verb: 'describeWords',
      of: 'support',
      terms: withoutWord(named.frame, 'support', 'own_kyyti'),
    });
    expect(without.people[0]?.support).toEqual({ own_kyyti: 'get' });
    expect(offeredWords(without.frame, 'support', ['own_kyyti'])).toContain('own_kyyti');
  });

  it('of which nothing is said any more need no place in the frame', () => {
    const base = aVersion();
    const renamed = withWord(base.frame, 'marks', { key: 'worry', name: 'mieltä painaa' });
    expect(renamed).toEqual([{ key: 'worry', name: 'mieltä painaa' }]);
    const { frame } = describeWords(base, { verb: 'describeWords', of: 'marks', terms: renamed });
    expect(withWord(frame, 'marks', { key: 'worry', name: '' })).toEqual([]);
  });
});
