import type { TFunction } from 'i18next';
import type { Version } from '../../model/network-map';
import { groupsInOrder, inReadingOrder } from '../../model/questions/reading-order';
import type { TieEnd } from '../../model/tie';
import { centreName, type Signs } from './scene-words';

type Words = { readonly panel: TFunction<'panel'>; readonly signs: Signs; readonly common: TFunction<'common'> };

/** All that a tie can go to, in reading order: the centre, everybody, the groups. */
export function endChoices(
  version: Version,
  language: string,
  { panel, signs, common }: Words,
): readonly { readonly value: TieEnd; readonly words: string }[] {
  return [
    { value: 'centre', words: centreName(signs, version.frame.centre) },
    ...inReadingOrder(version, language).map(({ id, name }) => ({
      value: id,
      words: name.trim() || common('nameless'),
    })),
    ...groupsInOrder(version, language).map(({ id, name }) => ({
      value: id,
      words: name.trim() || panel('group.nameless'),
    })),
  ];
}
