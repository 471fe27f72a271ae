import { describe, expect, it } from 'vitest';
import { emojiFound, emojiGroups, emojiIn } from '../../src/i18n/emoji';
import { languages } from '../../src/i18n/words';

describe('emoji', () => {
  it.each([
    ['fi', 'koira', '🐕'],
    ['fi', 'mummo', '👵'],
    ['fi', 'koulu', '🏫'],
    ['fi', 'itke', '😢'],
    ['sv', 'hund', '🐕'],
    ['sv', 'skola', '🏫'],
    ['en', 'dog', '🐕'],
    ['en', 'school', '🏫'],
  ] as const)('are found in %s by %s', async (language, sought, emoji) => {
    const found = emojiFound(await emojiIn(language), sought).slice(0, 12);
    expect(found.map((one) => one.emoji.replaceAll('\uFE0F', ''))).toContain(emoji);
  });

  it('are found by the emoji itself, in any skin colour', async () => {
    expect(emojiFound(await emojiIn('fi'), '👋🏽')[0]?.emoji).toBe('👋');
    expect(emojiFound(await emojiIn('fi'), 'ei tällaista ole')).toEqual([]);
  });

  it.each(languages)(
    'are the same in %s, in groups that are shown, and come in five skin colours or none',
    async (language) => {
      const [all, finnish] = [await emojiIn(language), await emojiIn('fi')];
      expect(all.map(({ emoji }) => emoji)).toEqual(finnish.map(({ emoji }) => emoji));
      expect(all.length).toBeGreaterThan(1000);
      expect(new Set(all.map(({ group }) => group))).toEqual(new Set(emojiGroups));
      expect(all.filter(({ tones, name }) => name === '' || (tones && tones.length !== 5))).toEqual([]);
      expect(JSON.stringify(all).length).toBeLessThan(350_000);
    },
  );
});
