import { readFileSync } from 'node:fs';

export const spokenLanguages = ['fi', 'sv', 'en'] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];

/** The words of a language by where they stand, such as `map.tool.add`. */
export type WordsOf = (at: string) => string;

export function wordsOf(language: SpokenLanguage): WordsOf {
  return (at) => {
    const [file = '', ...keys] = at.split('.');
    const texts: unknown = JSON.parse(readFileSync(`src/i18n/${language}/${file}.json`, 'utf8'));
    const text = keys.reduce((inner: unknown, key) => (inner as Record<string, unknown> | undefined)?.[key], texts);
    if (typeof text !== 'string') throw new Error(`No words at ${at} in ${language}.`);
    return text;
  };
}
