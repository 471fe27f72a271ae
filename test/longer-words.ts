import type { Plugin } from 'vite';

const wordsFile = /[\\/]src[\\/]i18n[\\/].*\.json$/;
const growth = 0.4;

/** A build in which all words are 40 % longer, as those of another language may be. */
export function longerWords(): Plugin {
  return {
    name: 'longer-words',
    enforce: 'pre',
    transform(code, id) {
      if (!wordsFile.test(id)) return null;
      const longer = JSON.parse(code, (_, value) => (typeof value === 'string' ? lengthened(value) : value));
      return { code: JSON.stringify(longer), map: null };
    },
  };
}

/** Takes no room, and tells words that come from the files of words from those that stand in the code. */
export const mark = '\u2060';

/** Letters are doubled here and there, so that single words grow as well; the places of names and numbers stay. */
export function lengthened(text: string): string {
  let owed = growth;
  const longer = (letter: string) => {
    owed += growth;
    if (owed < 1) return letter;
    owed -= 1;
    return letter + letter.toLowerCase();
  };
  const words = text.replace(/\{\{\w+\}\}|\p{L}/gu, (part) => (part.startsWith('{') ? part : longer(part)));
  return words === text ? text : words + mark;
}
