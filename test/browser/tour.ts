import type { Locator, Page } from '@playwright/test';
import type { SpokenLanguage, WordsOf } from './words-of';

/** What is done on each screen of the tour, whose name says where it is. */
export type Look = (screen: string) => Promise<void>;

export type Tour = {
  readonly page: Page;
  readonly language: SpokenLanguage;
  readonly words: WordsOf;
  readonly look: Look;
  readonly button: (at: string) => Locator;
  /** Shuts the uppermost dialog or panel. */
  readonly close: () => Promise<void>;
};

export function tourOf(page: Page, language: SpokenLanguage, look: Look, words: WordsOf): Tour {
  const named = (at: string) => ({ name: words(at), exact: true });
  return {
    page,
    language,
    words,
    look,
    button: (at) => page.getByRole('button', named(at)),
    close: () =>
      page
        .getByRole('dialog')
        .or(page.getByRole('alertdialog'))
        .or(page.getByRole('complementary'))
        .last()
        .getByRole('button', named('common.close'))
        .first()
        .click(),
  };
}
