import { type ReactNode, use } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, learn } from '../i18n/words';

/** Waits for the words that the list of maps does without. */
export function AllWords({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTranslation();
  use(learn(i18n, i18n.language as Language));
  return children;
}
