import type { i18n } from 'i18next';
import type { NetworkMap } from '../../model/network-map';
import { countOfPeople, countOfTies, saidWords } from './said-words';

/** How much came with a map from a file: what is on its newest version, which is shown first. */
export function importedWords(speech: i18n, { versions }: NetworkMap): string {
  const words = saidWords(speech);
  const { people, ties } = versions.at(-1) ?? versions[0];
  return words.said('imported', { people: countOfPeople(words, people.length), ties: countOfTies(words, ties.length) });
}
