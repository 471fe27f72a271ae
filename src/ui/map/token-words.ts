import type { TFunction } from 'i18next';
import type { Frame, Version } from '../../model/network-map';
import type { Person, SupportWay } from '../../model/person';
import { supportWays } from '../../model/person';
import type { TieCounts } from '../../model/questions/tie-counts';
import type { TieEnd } from '../../model/tie';
import { markName, placeWords, type Signs, supportName } from '../parts/scene-words';
import { endName, personName } from './map-room';

type Common = TFunction<'common'>;

/**
 * A person in one go: name, place, what is marked, how many ties. Names stand as they are written. `kept` are the words
 * for a quotation and a note, which are not themselves read here.
 */
export function tokenWords(
  version: Version,
  person: Person,
  ties: TieCounts,
  signs: Signs,
  common: Common,
  kept = keptWords(person, signs),
): string {
  const { frame } = version;
  const place = placeWords(signs, frame, person.place);
  const groups = version.groups.filter(({ members }) => members.includes(person.id));
  const parts = [
    personName(person, common),
    ...(place ? [place] : []),
    ...(person.state === 'now' ? [] : [signs(`state.${person.state}`)]),
    ...(person.kind === 'person' ? [] : [signs(`kind.${person.kind}`)]),
    ...listed(signs('has.role'), person.roles),
    ...supportWays.flatMap((way) => supportPart(frame, person, way, signs)),
    ...person.marks.map((mark) => markName(signs, frame, mark)),
    ...listed(
      signs('has.group'),
      groups.map(({ id }) => endName(version, id, signs, common)),
    ),
    ...kept,
    tieCount(ties, person.id, common),
  ];
  return parts.map((part) => `${part}.`).join(' ');
}

export function tieCount(ties: TieCounts, end: TieEnd, common: Common): string {
  const count = ties.get(end) ?? 0;
  return count === 0 ? common('noTies') : common('ties', { count });
}

/** `saan: käytännön apu, henkinen tuki`, when anything goes that way. */
export function supportPart(frame: Frame, { support }: Person, way: SupportWay, signs: Signs): readonly string[] {
  const kinds = Object.keys(support).filter((kind) => support[kind] === way);
  return listed(
    signs(`way.${way}`),
    kinds.map((kind) => supportName(signs, frame, kind)),
  );
}

/** That there is a quotation, that there is a note: not what they say. */
export function keptWords({ words, note }: Pick<Person, 'words' | 'note'>, signs: Signs): readonly string[] {
  return [...(words?.trim() ? [signs('has.words')] : []), ...(note?.trim() ? [signs('has.note')] : [])];
}

function listed(what: string, words: readonly string[]): readonly string[] {
  return words.length === 0 ? [] : [`${what}: ${words.join(', ')}`];
}
