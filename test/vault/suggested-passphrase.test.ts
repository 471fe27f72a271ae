import { describe, expect, it, vi } from 'vitest';
import { randomBelow } from '../../src/vault/random-below';
import { suggestedPassphrase } from '../../src/vault/suggested-passphrase';
import { english } from '../../src/vault/words/english';
import { finnish } from '../../src/vault/words/finnish';
import { swedish } from '../../src/vault/words/swedish';

const lists = [
  ['fi', finnish, /^[a-zäö]{4,8}$/],
  ['sv', swedish, /^[a-zåäö]{4,8}$/],
  ['en', english, /^[a-z]{4,8}$/],
] as const;

describe.each(lists)('the words of %s', (language, words, letters) => {
  it('are 1,296, each once, of four to eight letters that its keyboard has', () => {
    expect(words).toHaveLength(1296);
    expect(new Set(words).size).toBe(1296);
    expect(words.filter((word) => !letters.test(word))).toEqual([]);
  });

  it('are never the beginning of one another, so that a passphrase can be read in one way', () => {
    expect(words.filter((word) => words.some((other) => other !== word && other.startsWith(word)))).toEqual([]);
  });

  it('make a passphrase of five', async () => {
    const suggested = (await suggestedPassphrase(language)).split(' ');
    expect(suggested).toHaveLength(5);
    expect(suggested.filter((word) => !words.includes(word))).toEqual([]);
    expect(await suggestedPassphrase(language)).not.toBe(suggested.join(' '));
  });
});

describe('a random choice', () => {
  it('favours none: what would is drawn anew', () => {
    const draws = [2 ** 32 - 1, Math.floor(2 ** 32 / 1296) * 1296, Math.floor(2 ** 32 / 1296) * 1296 - 1];
    const drawing = vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
      if (array instanceof Uint32Array) array[0] = draws.shift() ?? 0;
      return array;
    });
    expect(randomBelow(1296)).toBe(1295);
    expect(draws).toEqual([]);
    drawing.mockRestore();
  });

  it('comes to every number about as often', () => {
    const counts = Array.from({ length: 10 }, () => 0);
    for (let count = 0; count < 20_000; count += 1) {
      const drawn = randomBelow(10);
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(300);
  });
});
