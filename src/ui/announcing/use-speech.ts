import type { i18n } from 'i18next';
import { use } from 'react';
import { I18nContext } from 'react-i18next';

/** The words of the program for what is said later, in the language of then. The same for good, in all languages. */
export function useSpeech(): i18n {
  return use(I18nContext).i18n;
}
