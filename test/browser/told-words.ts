import finnish from '../../src/i18n/fi/signs.json' with { type: 'json' };
import type { Frame } from '../../src/model/network-map';

type Words = Readonly<Record<string, string>>;

/** What is said of things in a frame: its own words before those of the language. */
export function signsOf({ words, areas, rings }: Frame) {
  const own = (of: 'support' | 'marks' | 'symbols', ready: Words) => (key: string) =>
    words?.[of]?.find((term) => term.key === key)?.name ?? ready[key] ?? key.replace('own_', '').replaceAll('_', ' ');
  const { area, ring, symbol, support, mark, unnamedArea, unnamedRing } = finnish;
  return {
    symbol: own('symbols', symbol),
    support: own('support', support),
    mark: own('marks', mark),
    areas: areas.map(({ id, name }) => name ?? (area as Words)[id] ?? unnamedArea),
    rings: rings.map(({ id, name }) => name ?? (ring as Words)[id] ?? unnamedRing),
  };
}
