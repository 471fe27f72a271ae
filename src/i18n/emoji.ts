import { type Language, spokenAs } from './words';

/** One emoji with its words in one language. */
export type Emoji = {
  readonly emoji: string;
  readonly name: string;
  readonly words: readonly string[];
  /** One of `emojiGroups`. */
  readonly group: number;
  /** The same in five skin colours, from light to dark. */
  readonly tones?: readonly string[];
};

/** Feelings, people, animals and nature, food and drink, places, doing, things, signs: as the emoji data numbers them. */
export const emojiGroups = [0, 1, 3, 4, 5, 6, 7, 8] as const;

// The build shortens the data to what `Emoji` says.
const loaders: Readonly<Record<ReturnType<typeof spokenAs>, () => Promise<{ readonly default: unknown }>>> = {
  fi: () => import('emojibase-data/fi/data.json'),
  sv: () => import('emojibase-data/sv/data.json'),
  en: () => import('emojibase-data/en/data.json'),
};

/** All emoji with their words in one language, fetched when they are first looked for. */
export async function emojiIn(language: Language): Promise<readonly Emoji[]> {
  return (await loaders[spokenAs(language)]()).default as readonly Emoji[];
}

/** Those that have every word looked for, the ones called so first; an emoji that was typed finds itself. */
export function emojiFound(all: readonly Emoji[], sought: string): readonly Emoji[] {
  const parts = sought.toLowerCase().trim().split(/\s+/u);
  const ranked = all.flatMap((one) => {
    const ranks = parts.map((part) => rankOf(one, part));
    return ranks.includes(undefined) ? [] : [{ one, rank: Math.max(...ranks.map((rank) => rank ?? 0)) }];
  });
  return ranked.sort((first, second) => first.rank - second.rank).map(({ one }) => one);
}

function rankOf({ emoji, name, words, tones = [] }: Emoji, part: string): number | undefined {
  if ([emoji, ...tones].some((sign) => plain(sign) === plain(part))) return 0;
  const named = name.toLowerCase();
  if (named === part) return 0;
  if (named.startsWith(part)) return 1;
  const all = [...named.split(/[\s:,-]+/u), ...words.flatMap((word) => word.toLowerCase().split(/\s+/u))];
  if (all.some((word) => word.startsWith(part))) return 2;
  return all.some((word) => word.includes(part)) ? 3 : undefined;
}

/** Without the sign that only says whether an emoji is shown in colour. */
function plain(emoji: string): string {
  return emoji.replaceAll('\uFE0F', '');
}
