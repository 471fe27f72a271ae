import type { Frame, OwnWords, Term, Version } from './network-map';
import { personMarks, supportKinds, symbolShapes } from './person';

/** What own words can be given for: kinds of support, marks, and shapes. */
export type WordsOf = keyof OwnWords;

export const readyWords: Readonly<Record<WordsOf, readonly string[]>> = {
  support: supportKinds,
  marks: personMarks,
  symbols: symbolShapes,
};

/** Every word that could be offered, the ready-made ones first, with what is said of each. */
export function vocabulary({ words }: Frame, of: WordsOf): readonly Term[] {
  const terms = words?.[of] ?? [];
  const ready = readyWords[of].map((key): Term => terms.find((term) => term.key === key) ?? { key });
  return [...ready, ...terms.filter(({ key }) => !readyWords[of].includes(key))];
}

/** The words to choose from, and those that were chosen before they were hidden or removed. */
export function offeredWords(frame: Frame, of: WordsOf, said: readonly string[] = []): readonly string[] {
  const offered = vocabulary(frame, of).filter(({ key, hidden }) => hidden !== true || said.includes(key));
  return [...new Set([...offered.map(({ key }) => key), ...said])];
}

/** Whether anybody on the version has been told of with this word. */
export function isWordSaid({ people }: Version, of: WordsOf, key: string): boolean {
  return people.some(({ support, marks, symbol }) => {
    if (of === 'support') return Object.hasOwn(support, key);
    return of === 'marks' ? marks.includes(key) : symbol === key;
  });
}

/** The terms with a new word of one's own at the end. */
export function withNewWord({ frame }: Version, of: WordsOf, name: string): readonly Term[] {
  const terms = frame.words?.[of] ?? [];
  return [...terms, { key: ownKey(name, [...readyWords[of], ...terms.map(({ key }) => key)]), name: name.trim() }];
}

/** The terms with something else said of one word; a ready-made word of which nothing is said needs no term. */
export function withWord({ words }: Frame, of: WordsOf, wanted: Term): readonly Term[] {
  const { key, name, hidden } = wanted;
  const term: Term = { key, ...(name ? { name } : {}), ...(hidden ? { hidden } : {}) };
  const terms = words?.[of] ?? [];
  const known = terms.some((one) => one.key === key) ? terms : [...terms, term];
  const isSilent = Object.keys(term).length === 1 && readyWords[of].includes(key);
  return known.flatMap((one) => {
    if (one.key !== key) return [one];
    return isSilent ? [] : [term];
  });
}

/** The terms without one. What was said with it stays, and is still read. */
export function withoutWord({ words }: Frame, of: WordsOf, key: string): readonly Term[] {
  return (words?.[of] ?? []).filter((term) => term.key !== key);
}

/** `own_` and the name in plain letters; `_2` and so on when another word has that key. */
export function ownKey(name: string, taken: readonly string[]): string {
  const plain = name
    .trim()
    .toLowerCase()
    .normalize('NFC')
    .replace(/[åä]/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/[^a-z0-9]/gu, '_');
  const key = `own_${plain}`.slice(0, 58);
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? key : `${key}_${count}`;
    if (!taken.includes(candidate)) return candidate;
  }
}
