import type { KeptMap } from '../shelf';

/** The maps whose title has every word that is sought, however it is written; all of them for nothing. */
export function mapsFound(maps: readonly KeptMap[], sought: string): readonly KeptMap[] {
  const words = plain(sought).split(/\s+/u).filter(Boolean);
  return maps.filter(({ title }) => words.every((word) => plain(title).includes(word)));
}

function plain(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('fi');
}
