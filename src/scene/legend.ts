import { groupKinds, type Version } from '../model/network-map';
import { type PersonState, personKinds, personMarks, personStates, supportWays, symbolShapes } from '../model/person';
import { tieQualities } from '../model/tie';
import { markBadge, supportBadge, supportSummary } from './badges';
import { groupTokenShapes, outlineShapes } from './group-shapes';
import { everything, type LegendSign, type SceneWords } from './look';
import { type Seen, seenOf } from './seen';
import type { Shape } from './shapes';
import { tieShapes } from './tie-shapes';
import { tokenShapes } from './token-shapes';

/** One sign in use and what it means. The sign is drawn round 0, 0, within 52 × 48 pixels. */
export type LegendEntry = { readonly key: string; readonly words: string; readonly shapes: readonly Shape[] };

/** Exactly the signs that are used on a version, as far as they are shown. */
export function legendOf(version: Version, words: SceneWords, shown = everything): readonly LegendEntry[] {
  return legendOfSeen(seenOf(version, shown), words);
}

/** In a fixed order. */
export function legendOfSeen(seen: Seen, words: SceneWords): readonly LegendEntry[] {
  return signsOf(seen).map((sign) => ({
    key: `${sign.of} ${sign.key}`,
    words: words.legend(sign),
    shapes: knownSample(sign),
  }));
}

function signsOf({ people, ties, groups, asOne }: Seen): readonly LegendSign[] {
  const kinds = personKinds.filter((key) => people.some(({ kind }) => kind === key));
  const states = personStates.filter(
    (key): key is Exclude<PersonState, 'now'> => key !== 'now' && people.some(({ state }) => state === key),
  );
  const qualities = tieQualities.filter((key) => ties.some((tie) => tie.qualities.includes(key)));
  const plain = qualities.length > 0 && ties.some((tie) => tie.qualities.length === 0);
  const own = people.flatMap(({ marks }) => marks).filter((mark) => !personMarks.some((ready) => ready === mark));
  const marks = [...personMarks.filter((key) => people.some((person) => person.marks.includes(key))), ...new Set(own)];
  return [
    ...(kinds.some((key) => key !== 'person') ? kinds.map((key) => ({ of: 'kind', key }) as const) : []),
    ...states.map((key) => ({ of: 'state', key }) as const),
    ...(plain ? [{ of: 'quality', key: 'plain' } as const] : []),
    ...qualities.map((key) => ({ of: 'quality', key }) as const),
    ...(ties.some(({ direction }) => direction !== 'none') ? [{ of: 'direction', key: 'direction' } as const] : []),
    ...marks.map((key) => ({ of: 'mark', key }) as const),
    ...supportWays
      .filter((key) => people.some(({ support }) => supportSummary(support)?.way === key))
      .map((key) => ({ of: 'support', key }) as const),
    ...symbolShapes
      .filter((key) => people.some(({ symbol, emoji }) => symbol === key && !emoji))
      .map((key) => ({ of: 'symbol', key }) as const),
    ...groupKinds
      .filter((key) => groups.some(({ group }) => group.kind === key))
      .map((key) => ({ of: 'group', key }) as const),
    ...groupKinds
      .filter((key) => asOne.some(({ group }) => group.kind === key))
      .map((key) => ({ of: 'groupAsOne', key }) as const),
  ];
}

/** A sign always looks the same. */
const samples = new Map<string, readonly Shape[]>();

function knownSample(sign: LegendSign): readonly Shape[] {
  const key = `${sign.of} ${sign.key}`;
  const sample = samples.get(key) ?? sampleOf(sign);
  samples.set(key, sample);
  return sample;
}

function sampleOf(sign: LegendSign): readonly Shape[] {
  const line = [
    { x: -24, y: 0 },
    { x: 24, y: 0 },
  ] as const;
  switch (sign.of) {
    case 'kind':
      return tokenShapes({ kind: sign.key, state: 'now', name: '', marks: [] }, undefined);
    case 'state':
      return tokenShapes({ kind: 'person', state: sign.key, name: '', marks: [] }, undefined);
    case 'quality':
      return tieShapes(...line, { qualities: sign.key === 'plain' ? [] : [sign.key], direction: 'none' });
    case 'direction':
      return tieShapes(...line, { qualities: [], direction: 'toSecond' });
    case 'mark':
      return markBadge(sign.key, { x: 0, y: 0 });
    case 'support':
      return supportBadge({ support: sign.key }, { x: 0, y: 0 });
    case 'symbol':
      return tokenShapes({ kind: 'person', state: 'now', name: '', marks: [], symbol: sign.key }, undefined);
    case 'group':
      return outlineShapes(oval, { kind: sign.key }, 0, undefined);
    case 'groupAsOne':
      return groupTokenShapes({ kind: sign.key, name: '' }, undefined);
  }
}

const oval = Array.from({ length: 40 }, (_, at) => {
  const angle = (at * Math.PI * 2) / 40;
  return { x: Math.cos(angle) * 25, y: Math.sin(angle) * 17 };
});
