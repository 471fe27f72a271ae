/** Without accents and in small letters, so that *aiti* finds *äiti*. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Of the named, those in whose name the sought is, in the order of how well; all of them when nothing is sought. */
export function foundNames<Named extends { readonly words: string }>(
  all: readonly Named[],
  sought: string,
): readonly Named[] {
  const wanted = sought.trim();
  if (wanted === '') return all;
  return all
    .map((named) => ({ named, rank: rankOf(named.words, wanted) }))
    .filter(({ rank }) => rank < ranks)
    .sort((one, other) => one.rank - other.rank)
    .map(({ named }) => named);
}

const ranks = 6;

/** The very name first, then names that begin with it, then names with a word that does, then the rest. */
function rankOf(name: string, sought: string): number {
  const [exact, plain] = [name.toLowerCase(), folded(name)];
  const [wanted, wantedPlain] = [sought.toLowerCase(), folded(sought)];
  const is = [
    exact === wanted,
    plain === wantedPlain,
    exact.startsWith(wanted),
    plain.startsWith(wantedPlain),
    plain.split(/[\s-]+/).some((word) => word.startsWith(wantedPlain)),
    plain.includes(wantedPlain),
  ];
  const rank = is.indexOf(true);
  return rank < 0 ? ranks : rank;
}
