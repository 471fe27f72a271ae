import { isWord } from '../is-word';
import type { OwnWords, Term, Version } from '../network-map';

/** Own words for kinds of support, marks and symbols. What was said with a word stays, whatever becomes of the word. */
export type DescribeWords = {
  readonly verb: 'describeWords';
  readonly of: keyof OwnWords;
  readonly terms: readonly Term[];
};

/** Each key once, and only keys that a file can keep. */
export function describeWords(version: Version, { of, terms }: DescribeWords): Version {
  const keys = new Set<string>();
  const fitting = terms.filter(({ key }) => isWord(key) && !keys.has(key) && keys.add(key));
  const { [of]: _, ...others } = version.frame.words ?? {};
  const words: OwnWords = fitting.length === 0 ? others : { ...others, [of]: fitting };
  const { words: former, ...frame } = version.frame;
  if (JSON.stringify(former ?? {}) === JSON.stringify(words)) return version;
  return { ...version, frame: Object.keys(words).length === 0 ? frame : { ...frame, words } };
}
