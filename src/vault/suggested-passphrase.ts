import { randomBelow } from './random-below';

export type WordLanguage = 'fi' | 'sv' | 'en';

/**
 * Five words of 1,296 are 51.7 bits. A guess costs Argon2id at 64 MiB, of which a large graphics card does some five
 * thousand in a second: ten thousand years of one card on the average. A sixth word would buy more than anybody
 * needs, and has to be typed after every lock.
 */
const wordCount = 5;

export async function suggestedPassphrase(language: WordLanguage): Promise<string> {
  const words = await wordsOf[language]();
  return Array.from({ length: wordCount }, () => words[randomBelow(words.length)]).join(' ');
}

/** Fetched when somebody asks for a suggestion. */
const wordsOf: Readonly<Record<WordLanguage, () => Promise<readonly string[]>>> = {
  fi: async () => (await import('./words/finnish')).finnish,
  sv: async () => (await import('./words/swedish')).swedish,
  en: async () => (await import('./words/english')).english,
};
