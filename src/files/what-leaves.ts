import type { NetworkMap, Version } from '../model/network-map';
import type { Person } from '../model/person';
import type { Tie } from '../model/tie';
import { keepingWords } from './map-words';
import { onlyVersion } from './only-version';
import { type WordKind, wordKinds } from './word-kinds';

/** What can be left out as a whole: all words of a kind, all support, the marks of strain, the other points in time. */
export const leavingKinds = [...wordKinds, 'support', 'strain', 'otherVersions'] as const;
export type LeavingKind = (typeof leavingKinds)[number];

/** What is ticked, and the single words that are unticked all the same. */
export type Ticks = {
  readonly kinds: ReadonlySet<LeavingKind>;
  readonly without: ReadonlySet<string>;
  /** The point in time that leaves when the others do not. */
  readonly version: Version['id'];
};

/** The content that may leave. Every picture and every file starts from this, never from the open map. */
export function whatLeaves(map: NetworkMap, { kinds, without, version }: Ticks): NetworkMap {
  const taken = kinds.has('otherVersions') ? map : onlyVersion(map, version);
  const told = keepingWords(taken, (kind, text) => {
    return kinds.has(kind) && !without.has(wordKey(kind, text));
  });
  const [first, ...later] = told.versions;
  const inVersion = ({ people, ties, ...rest }: Version): Version => ({
    ...rest,
    people: people.map((person) => ({
      ...person,
      support: kinds.has('support') ? person.support : {},
      marks: kinds.has('strain') ? person.marks : person.marks.filter((mark) => mark !== 'worry'),
    })),
    ties: ties.map((tie) => ({
      ...tie,
      qualities: kinds.has('strain') ? tie.qualities : tie.qualities.filter((quality) => !isStrain(quality)),
    })),
  });
  return { ...told, versions: [inVersion(first), ...later.map(inVersion)] };
}

/** Every word on the map by kind, each once, in the order in which they come up. */
export function wordsOf(map: NetworkMap): ReadonlyMap<WordKind, readonly string[]> {
  const found = new Map<WordKind, Set<string>>();
  keepingWords(map, (kind, text) => {
    found.set(kind, (found.get(kind) ?? new Set()).add(text));
    return true;
  });
  return new Map(wordKinds.flatMap((kind) => (found.has(kind) ? [[kind, [...(found.get(kind) ?? [])]]] : [])));
}

/** How a single word is known in the ticks. */
export function wordKey(kind: WordKind, text: string): string {
  return `${kind} ${text}`;
}

/** What there is on this map to be ticked at all. */
export function kindsOn(map: NetworkMap): readonly LeavingKind[] {
  const words = wordsOf(map);
  const people = map.versions.flatMap((version): readonly Person[] => version.people);
  const ties = map.versions.flatMap((version): readonly Tie[] => version.ties);
  const there: Readonly<Record<Exclude<LeavingKind, WordKind>, boolean>> = {
    support: people.some(({ support }) => Object.keys(support).length > 0),
    strain:
      people.some(({ marks }) => marks.includes('worry')) || ties.some(({ qualities }) => qualities.some(isStrain)),
    otherVersions: map.versions.length > 1,
  };
  return leavingKinds.filter((kind) => (isWordKind(kind) ? words.has(kind) : there[kind]));
}

/** "Lähtee: 12 nimeä, 14 yhteyttä, 0 muistiinpanoa." */
export function countsOf(map: NetworkMap): { readonly names: number; readonly ties: number; readonly notes: number } {
  const named = map.versions.flatMap(({ people }) => people.filter(({ name }) => name !== ''));
  return {
    names: new Set(named.map(({ id }) => id)).size,
    ties: new Set(map.versions.flatMap(({ ties }) => ties.map(({ id }) => id))).size,
    notes: wordsOf(map).get('notes')?.length ?? 0,
  };
}

function isStrain(quality: string): boolean {
  return quality === 'straining' || quality === 'conflict';
}

function isWordKind(kind: LeavingKind): kind is WordKind {
  return wordKinds.some((known) => known === kind);
}
