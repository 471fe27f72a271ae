import type { Frame, OwnWords, Term } from '../model/network-map';
import type { KeepWord } from './word-kinds';

/** The frame with only those own names that are kept; the ready-made ones show through where one is taken away. */
export function keepingInFrame(frame: Frame, keep: KeepWord): Frame {
  const isKept = (text: string) => keep('ownWords', text);
  const named = <Part extends { readonly name?: string }>(part: Part) => withoutName(part, isKept);
  const { label, ...centre } = frame.centre;
  return {
    ...frame,
    centre: label !== undefined && isKept(label) ? frame.centre : centre,
    rings: frame.rings.map(named),
    areas: frame.areas.map(named),
    ...(frame.words && { words: keepingTerms(frame.words, isKept) }),
  };
}

/** Whether what was said under a support kind or a mark stays: always, unless it is an own word that is not kept. */
export function ownWordsLeft({ words }: Frame, keep: KeepWord): (key: string) => boolean {
  const terms = new Map([...(words?.support ?? []), ...(words?.marks ?? [])].map((term) => [term.key, term]));
  return (key) => !isOwn(key) || keep('ownWords', termName(terms.get(key) ?? { key }));
}

type IsKept = (text: string) => boolean;

function keepingTerms(words: OwnWords, isKept: IsKept): OwnWords {
  const those = (terms: readonly Term[]) =>
    terms
      .filter((term) => !isOwn(term.key) || isKept(termName(term)))
      .map((term) => (isOwn(term.key) ? term : withoutName(term, isKept)));
  return {
    ...(words.support && { support: those(words.support) }),
    ...(words.marks && { marks: those(words.marks) }),
    ...(words.symbols && { symbols: those(words.symbols) }),
  };
}

/** The key of an own word tells the word, too. */
function isOwn(key: string): boolean {
  return key.startsWith('own_');
}

function termName({ key, name }: Term): string {
  return name ?? key.replace(/^own_/, '').replaceAll('_', ' ');
}

function withoutName<Part extends { readonly name?: string }>(part: Part, isKept: IsKept): Part {
  if (part.name === undefined || isKept(part.name)) return part;
  const copy = { ...part };
  Reflect.deleteProperty(copy, 'name');
  return copy;
}
