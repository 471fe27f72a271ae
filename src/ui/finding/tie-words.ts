import type { TFunction } from 'i18next';
import type { Tie, TieEnd } from '../../model/tie';
import type { Signs } from '../parts/scene-words';

export type TieWords = {
  readonly map: TFunction<'map'>;
  readonly signs: Signs;
  readonly nameOf: (end: TieEnd) => string;
};

/** `äiti ja mummi. kuormittava. Keneltä: mummi. Kenelle: äiti.` Names stand as they are written. */
export function tieWords(tie: Tie, { map, signs, nameOf }: TieWords): string {
  const [first, second] = tie.between.map(nameOf);
  const qualities = tie.qualities.map((quality) => signs(`quality.${quality}`)).join(', ');
  const directions = {
    none: '',
    toFirst: map('ties.oneWay', { from: second, to: first }),
    toSecond: map('ties.oneWay', { from: first, to: second }),
    both: map('ties.both'),
  };
  const label = tie.label?.trim();
  return [
    `${map('connectBy.pair', { first, second })}.`,
    `${qualities || signs('quality.plain')}.`,
    directions[tie.direction],
    label ? `${label}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
