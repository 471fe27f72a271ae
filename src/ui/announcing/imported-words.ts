import type { i18n } from 'i18next';
import type { NetworkMap } from '../../model/network-map';
import { countOfPeople, countOfTies } from './said-words';

/** How much came with a map from a file: what is on its newest version, which is shown first. */
export function importedWords({ language, getFixedT }: i18n, { versions }: NetworkMap): string {
  const common = getFixedT(language, 'common');
  const { people, ties } = versions.at(-1) ?? versions[0];
  return getFixedT(language, 'files')('imported', {
    people: countOfPeople({ common }, people.length),
    ties: countOfTies({ common }, ties.length),
  });
}
