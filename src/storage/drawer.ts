/**
 * What belongs to one vault lies in a drawer of its own, in both places, so that a new vault can be made beside an old
 * one. The unnamed drawer is the first; the header, which tells what drawer is in use, lies in none.
 */
export type Drawer = string;

/** Sorts after every kind, and is in no name. */
const mark = '~';
const headerKind = 'header';

/** What a kind or a file is called that lies in a drawer. */
export const inside = (drawer: Drawer, word: string) =>
  drawer === '' || word === headerKind ? word : `${mark}${drawer}${mark}${word}`;

/** What the word is in its own drawer; `undefined` when it lies in another one. */
export function wordIn(drawer: Drawer, word: string): string | undefined {
  if (word === headerKind) return word;
  if (drawer === '') return word.startsWith(mark) ? undefined : word;
  const start = inside(drawer, '');
  return word.startsWith(start) ? word.slice(start.length) : undefined;
}

/** The keys of the database that lie in no drawer but this one, as ranges of kinds to be dropped. */
export function outside(drawer: Drawer): readonly IDBKeyRange[] {
  const drawers = IDBKeyRange.lowerBound([mark]);
  if (drawer === '') return [drawers];
  const [first, last] = [inside(drawer, ''), `${inside(drawer, '')}\uffff`];
  return [
    IDBKeyRange.upperBound([headerKind], true),
    IDBKeyRange.bound([headerKind, []], [first], false, true),
    IDBKeyRange.lowerBound([last]),
  ];
}
