import { describe, expect, it } from 'vitest';
import { agoWords, dayWords } from '../../../src/ui/parts/time-words';

const now = new Date(2026, 10, 21, 12, 0);
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();

describe('when a map was changed', () => {
  it.each([
    [0.5, undefined],
    [5, '5 minuuttia sitten'],
    [180, '3 tuntia sitten'],
    [24 * 60, 'eilen'],
    [5 * 24 * 60, '5 päivää sitten'],
    [30 * 24 * 60, '22. lokakuuta 2026'],
  ])('is said in words: %d minutes', (minutes, words) => {
    expect(agoWords(minutesAgo(minutes), now, 'fi')).toBe(words);
  });

  it('is said in the language of the screen', () => {
    expect(agoWords(minutesAgo(5), now, 'sv')).toBe('för 5 minuter sedan');
    expect(dayWords('2026-11-21', 'en')).toBe('21 November 2026');
  });
});
