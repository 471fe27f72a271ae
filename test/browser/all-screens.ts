import type { Page } from '@playwright/test';
import { screensOfDoor } from './screens-of-door';
import { screensOfHome } from './screens-of-home';
import { screensOfList } from './screens-of-list';
import { screensOfMap } from './screens-of-map';
import { type Look, type Tour, tourOf } from './tour';
import { type SpokenLanguage, type WordsOf, wordsOf } from './words-of';

/** All screens and states of the program, in parts that can be walked apart from each other, each on a new device. */
export const partsOfWalk = ['door', 'home', 'map', 'list'] as const;
export type PartOfWalk = (typeof partsOfWalk)[number];

/** At least so many screens there are in each. */
export const fewestScreens: Readonly<Record<PartOfWalk, number>> = { door: 26, home: 25, map: 20, list: 18 };

const walks: Readonly<Record<PartOfWalk, (tour: Tour) => Promise<void>>> = {
  door: screensOfDoor,
  home: screensOfHome,
  map: screensOfMap,
  list: screensOfList,
};

/** Who walks past the door is asked where maps are kept; elsewhere that is chosen for him. */
export const firstStartOf = (part: PartOfWalk) => (part === 'door' ? 'asked' : 'withoutLock');

/** Every screen and state of one part of the program in one language, one after another, by its words. */
export async function walkScreens(
  part: PartOfWalk,
  page: Page,
  language: SpokenLanguage,
  look: Look,
  words: WordsOf = wordsOf(language),
): Promise<void> {
  page.setDefaultTimeout(10_000);
  await walks[part](tourOf(page, language, look, words));
}
