import { expect, it } from 'vitest';
import { momentWords } from '../../../src/ui/parts/moment-words';

const now = new Date(2026, 10, 21, 12, 0);

it.each([
  ['fi', new Date(2026, 10, 21, 9, 5), 'tänään klo 9.05'],
  ['fi', new Date(2026, 10, 20, 23, 59), 'eilen klo 23.59'],
  ['fi', new Date(2026, 10, 19, 14, 20), '19. marraskuuta klo 14.20'],
  ['fi', new Date(2025, 11, 1, 8, 0), '1. joulukuuta 2025 klo 8.00'],
  ['fi-x-selko', new Date(2026, 10, 21, 9, 5), 'tänään klo 9.05'],
  ['sv', new Date(2026, 10, 20, 9, 5), 'i går kl. 9.05'],
  ['en', new Date(2026, 10, 19, 14, 20), '19 November at 14:20'],
])('a moment is said in words of %s: %s', (language, then, words) => {
  expect(momentWords(then.toISOString(), now, language)).toBe(words);
});
