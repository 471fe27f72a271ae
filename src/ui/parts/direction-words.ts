import type { TFunction } from 'i18next';
import type { TieDirection } from '../../model/tie';
import type { Signs } from './scene-words';

type Names = readonly [first: string | undefined, second: string | undefined];

/** Which way support goes along a tie, said with the names of its ends. */
export function directionWords(
  signs: Signs,
  panel: TFunction<'panel'>,
  [first, second]: Names,
): Readonly<Record<TieDirection, string>> {
  return {
    none: signs('direction.none'),
    toFirst: panel('toName', { name: first }),
    toSecond: panel('toName', { name: second }),
    both: signs('direction.both'),
  };
}
