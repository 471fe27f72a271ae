/** More than these are not added at once. */
const mostNames = 200;
const longestName = 200;

/**
 * The names in a pasted list, one a line; of a table's row the first cell. Empty lines are left out, spaces folded,
 * text brought to NFC. Tells when a name was cut or names were left out.
 */
export function namesIn(text: string): {
  readonly names: readonly string[];
  readonly wasCut: boolean;
  readonly hadMore: boolean;
} {
  const written = text
    .normalize('NFC')
    .split(/\r\n|\r|\n/u)
    .map((line) => (line.split('\t')[0] ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim())
    .filter((name) => name !== '');
  const cut = (name: string) => Array.from(name).slice(0, longestName).join('');
  return {
    names: written.slice(0, mostNames).map(cut),
    wasCut: written.some((name) => Array.from(name).length > longestName),
    hadMore: written.length > mostNames,
  };
}
