import type { Plugin } from 'vite';

/** One emoji as the app takes it: see `src/i18n/emoji.ts`. `tones` are the same in the five skin colours, from light to dark. */
type Emoji = {
  readonly emoji: string;
  readonly name: string;
  readonly words: readonly string[];
  readonly group: number;
  readonly tones?: readonly string[];
};

type Known = {
  readonly emoji: string;
  readonly label: string;
  readonly tags?: readonly string[];
  readonly group?: number;
  readonly subgroup?: number;
  readonly version: number;
  readonly skins?: readonly { readonly emoji: string; readonly tone: number | readonly number[] }[];
};

const dataFile = /[\\/]emojibase-data[\\/](?:fi|sv|en)[\\/]data\.json$/;

/** What is newer is an empty square on many devices still in use. */
const newest = 14;
/** Feelings, people, animals and nature, food, places, doing, things, signs: neither loose skin colours nor flags. */
const groups = [0, 1, 3, 4, 5, 6, 7, 8];

/** Of the emoji data, which knows far more, the build takes what the picker shows and searches. */
export function emojiWords(): Plugin {
  return {
    name: 'emoji-words',
    enforce: 'pre',
    transform(code, id) {
      if (!dataFile.test(id)) return null;
      return { code: JSON.stringify(shortened(JSON.parse(code))), map: null };
    },
  };
}

/** The parts of bodies that the data puts before the people they belong to: hands, ears, eyes. */
const bodyParts = { from: 16, to: 22 };

function shortened(all: readonly Known[]): readonly Emoji[] {
  const isBodyPart = ({ subgroup = 0 }: Known) => subgroup >= bodyParts.from && subgroup <= bodyParts.to;
  return [...all.filter((one) => !isBodyPart(one)), ...all.filter(isBodyPart)].flatMap(
    ({ emoji, label, tags = [], group, version, skins = [] }) => {
      if (group === undefined || !groups.includes(group) || version > newest) return [];
      const tones = skins.filter(({ tone }) => typeof tone === 'number').map((skin) => skin.emoji);
      return [{ emoji, name: label, words: tags, group, ...(tones.length === 5 && { tones }) }];
    },
  );
}
