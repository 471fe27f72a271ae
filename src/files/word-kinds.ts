/** What people write on a map, by what it is. */
export const wordKinds = [
  'title',
  'names',
  'roles',
  'tieWords',
  'ownWords',
  'quotations',
  'notes',
  'agreements',
] as const;
export type WordKind = (typeof wordKinds)[number];

export type KeepWord = (kind: WordKind, text: string) => boolean;
