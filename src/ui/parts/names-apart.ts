import type { TFunction } from 'i18next';
import type { Version } from '../../model/network-map';
import type { TieEnd } from '../../model/tie';
import { endChoices } from './end-choices';
import { placeWords, type Signs } from './scene-words';

type Words = { readonly panel: TFunction<'panel'>; readonly signs: Signs; readonly common: TFunction<'common'> };

const known = new WeakMap<Version, { readonly signs: Signs; readonly names: ReadonlyMap<TieEnd, string> }>();

/**
 * What everybody is called in sentences: the name alone where nobody shares it; otherwise with the area, with the ring
 * too, or at last with a number, as far as it takes to tell them apart.
 */
export function namesApart(version: Version, language: string, words: Words): ReadonlyMap<TieEnd, string> {
  const before = known.get(version);
  if (before?.signs === words.signs) return before.names;
  const names = toldApart(version, language, words);
  known.set(version, { signs: words.signs, names });
  return names;
}

function toldApart(version: Version, language: string, words: Words): ReadonlyMap<TieEnd, string> {
  const alike = new Map<string, number>();
  const everybody = endChoices(version, language, words).map(({ value: end, words: name }) => {
    const told = toldBy(version, end, words.signs);
    const whole = [name, ...told].join(', ');
    const nth = (alike.get(whole) ?? 0) + 1;
    alike.set(whole, nth);
    const parts = end === 'centre' ? [] : [...told, String(nth)];
    return { end, ways: [name, ...parts.map((_, at) => `${name} (${parts.slice(0, at + 1).join(', ')})`)] };
  });
  const uses = new Map<string, number>();
  for (const way of everybody.flatMap(({ ways }) => ways)) uses.set(way, (uses.get(way) ?? 0) + 1);
  return new Map(everybody.map(({ end, ways }) => [end, ways.find((way) => uses.get(way) === 1) ?? ways.at(-1) ?? '']));
}

function toldBy({ frame, people, groups }: Version, end: TieEnd, signs: Signs): readonly string[] {
  const group = groups.find(({ id }) => id === end);
  if (group) return [signs(`groupKind.${group.kind}`)];
  const place = people.find(({ id }) => id === end)?.place;
  if (!place) return [];
  const area = placeWords(signs, { ...frame, rings: [] }, { area: place.area, ring: null });
  const ring = placeWords(signs, { ...frame, areas: [] }, { area: null, ring: place.ring });
  return [area, ring].filter(Boolean);
}
