import type { TFunction } from 'i18next';
import type { Version } from '../../model/network-map';
import { tieCounts } from '../../model/questions/tie-counts';
import type { TieEnd } from '../../model/tie';
import { endName } from '../map/map-room';
import { tieCount, tokenWords } from '../map/token-words';
import { namesApart } from '../parts/names-apart';
import type { Signs } from '../parts/scene-words';
import { tieWords } from './tie-words';
import { walkedTies } from './walked-ties';

type Words = {
  readonly map: TFunction<'map'>;
  readonly panel: TFunction<'panel'>;
  readonly signs: Signs;
  readonly common: TFunction<'common'>;
};

/** Everything that the panel holds of somebody, in one go, quotation and note in full, each tie as a sentence. */
export function allSaid(version: Version, end: TieEnd, language: string, words: Words): string {
  const names = namesApart(version, language, words);
  const nameOf = (one: TieEnd) => names.get(one) ?? '';
  const ties = walkedTies(version, end, language).map((tie) => tieWords(tie, { ...words, nameOf }));
  return [...ofItself(version, end, words), ...ties].join(' ');
}

function ofItself(version: Version, end: TieEnd, { map, panel, signs, common }: Words): readonly string[] {
  const counts = tieCounts(version);
  const person = version.people.find(({ id }) => id === end);
  if (person) {
    return [
      tokenWords(version, person, counts, signs, common, []),
      ...said(panel('words'), person.words),
      ...said(panel('note'), person.note),
    ];
  }
  const name = endName(version, end, signs, common);
  const group = version.groups.find(({ id }) => id === end);
  const members = version.people.filter(({ id }) => group?.members.includes(id));
  const about = group
    ? [
        map('group.option', { name, people: common('people', { count: members.length }) }),
        ...said(panel('group.members'), members.map((one) => one.name.trim() || common('nameless')).join(', ')),
      ]
    : [`${name}.`, `${map('atCentre')}.`];
  return [...about, `${tieCount(counts, end, common)}.`];
}

function said(what: string, words: string | undefined): readonly string[] {
  const text = words?.trim() ?? '';
  if (text === '') return [];
  return [`${what}: ${text}${/[.!?…]$/.test(text) ? '' : '.'}`];
}
