import type { Locator, Page } from '@playwright/test';
import type { WordsOf } from './words-of';

/** What is done on each screen of the tour, whose name says where it is. */
export type Look = (screen: string) => Promise<void>;

export type Tour = {
  readonly page: Page;
  readonly words: WordsOf;
  readonly look: Look;
  readonly button: (at: string) => Locator;
  readonly close: () => Promise<void>;
};
