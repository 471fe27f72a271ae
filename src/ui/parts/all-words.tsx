import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { isLearnt, type Language, learn } from '../../i18n/words';
import { useArrival } from './use-arrival';

/** Shows what is inside as soon as all words of the language are there; the list of maps starts with fewer. */
export function AllWords({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTranslation();
  const language = i18n.language as Language;
  const isThere = isLearnt(i18n, language);
  useArrival(
    isThere,
    useCallback(() => learn(i18n, language), [i18n, language]),
  );
  return isThere ? children : null;
}
