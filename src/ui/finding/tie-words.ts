import type { TFunction } from 'i18next';
import type { Version } from '../../model/network-map';
import type { Tie } from '../../model/tie';
import { endName } from '../map/map-room';
import type { Signs } from '../parts/scene-words';

export type TieWords = {
  readonly map: TFunction<'map'>;
  readonly signs: Signs;
  readonly common: TFunction<'common'>;
};

/** `äiti ja mummi. kuormittava. Keneltä: mummi. Kenelle: äiti.` Names stand as they are written. */
export function tieWords(version: Version, tie: Tie, { map, signs, common }: TieWords): string {
  const [first, second] = tie.between.map((end) => endName(version, end, signs, common));
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
