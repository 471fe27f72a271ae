import type { AddTie } from '../../model/changes/add-tie';
import type { DescribeTie } from '../../model/changes/describe-tie';
import type { Version } from '../../model/network-map';
import type { Tie } from '../../model/tie';
import { listed, namedEnd, type SaidWords, type Turn } from './said-words';

export function tieAddedWords(words: SaidWords, { tie }: AddTie, { after }: Turn): string | undefined {
  const added = after.ties.find(({ id }) => id === tie.id);
  return added && tieSentence(words, after, added, addedPatterns);
}

/** Words and notes on a tie are written in fields, which say themselves what is written. */
export function tieChangedWords(words: SaidWords, { tie, set }: DescribeTie, { after }: Turn): string | undefined {
  const changed = after.ties.find(({ id }) => id === tie);
  if (!(changed && (set.between || set.qualities || set.direction))) return undefined;
  return tieSentence(words, after, changed, tiePatterns);
}

const addedPatterns = { plain: 'tieAdded', marked: 'tieAddedWith', oneWay: 'tieAddedOneWay' } as const;
const tiePatterns = { plain: 'tie', marked: 'tieWith', oneWay: 'tieOneWay' } as const;

type Patterns = typeof addedPatterns | typeof tiePatterns;

function tieSentence(words: SaidWords, version: Version, tie: Tie, patterns: Patterns): string {
  const [first, second] = tie.between.map((end) => namedEnd(words, version, end));
  const qualities = qualityWords(words, tie);
  const { direction } = tie;
  if (direction === 'toFirst' || direction === 'toSecond') {
    const [from, to] = direction === 'toSecond' ? [first, second] : [second, first];
    const sentence = words.said(patterns.oneWay, { from, to });
    return qualities ? `${sentence} ${capital(words, qualities)}.` : sentence;
  }
  return qualities
    ? words.said(patterns.marked, { first, second, qualities })
    : words.said(patterns.plain, { first, second });
}

function qualityWords(words: SaidWords, { qualities, direction }: Tie): string {
  const marked = listed(
    words,
    qualities.map((quality) => words.signs(`quality.${quality}`)),
  );
  const both = direction === 'both' ? words.signs('direction.both') : '';
  return [marked, both].filter((part) => part !== '').join(', ');
}

function capital({ language }: SaidWords, sentence: string): string {
  return sentence.slice(0, 1).toLocaleUpperCase(language) + sentence.slice(1);
}
