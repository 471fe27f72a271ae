import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { type Language, learn, startWords } from '../../../src/i18n/words';

/** On the screen in one language, with hands to use it. */
export async function renderIn(language: Language, screen: ReactNode) {
  const words = await startWords(language);
  await learn(words, language);
  render(<I18nextProvider i18n={words}>{screen}</I18nextProvider>);
  return userEvent.setup();
}
