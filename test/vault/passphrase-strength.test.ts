import { describe, expect, it } from 'vitest';
import { strengthOf } from '../../src/vault/passphrase-strength';
import { suggestedPassphrase } from '../../src/vault/suggested-passphrase';

describe('a passphrase', () => {
  it.each(['', 'lyhyt', 'Xk9#mQ2$vL7', '  yksitoista ', '😀'.repeat(11)])(
    'under twelve letters is short: %s',
    (text) => {
      expect(strengthOf(text)).toBe('short');
    },
  );

  it.each([
    'aaaaaaaaaaaaaaaaaaaaaaaa',
    'abcabcabcabcabcabcabc',
    'kissakissakissakissa',
    'kissa kissa kissa kissa',
    'abcdefghijklmnop',
    '1234567890123456',
    'qwertyuiopåasdfghjkl',
    'poiuytrewq0987654321',
    'Salasana2024!',
    'salasana12345!',
    'passwordpassword',
    'Tammikuu 2026!!',
    'kesäkuu2025kesäkuu',
    'Correct horse battery staple',
    'verkostokartta123',
    'To be or not to be',
  ])('that everybody tries is weak: %s', (text) => {
    expect(strengthOf(text)).toBe('weak');
  });

  it('of a few words is fair, of more or rarer letters strong', () => {
    expect(strengthOf('mummon punainen polkupyörä')).toBe('fair');
    expect(strengthOf('kX9#mQ2$vL7p')).toBe('strong');
    expect(strengthOf('mummon punainen polkupyörä nukkuu sateessa aina')).toBe('strong');
  });

  it('of great length takes no time', () => {
    expect(strengthOf('ab'.repeat(50_000))).toBe('weak');
  });

  it.each(['fi', 'sv', 'en'] as const)('that the program suggests is strong (%s)', async (language) => {
    const suggested = await Promise.all(Array.from({ length: 300 }, () => suggestedPassphrase(language)));
    expect(suggested.filter((text) => strengthOf(text) !== 'strong').length).toBeLessThan(9);
    expect(suggested.map(strengthOf)).not.toContain('weak');
  });
});
