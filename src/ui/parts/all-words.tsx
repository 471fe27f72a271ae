import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isLearnt, type Language, learn } from '../../i18n/words';

/**
 * Shows what is inside as soon as all words of the language are there; the list of maps starts with fewer. What React
 * suspends, it would hold back for another third of a second.
 */
export function AllWords({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTranslation();
  const language = i18n.language as Language;
  const [outcome, setOutcome] = useState<{ readonly failure?: unknown }>();
  const isThere = isLearnt(i18n, language);
  useEffect(() => {
    if (isThere) return;
    let isShown = true;
    const tell = (next: { readonly failure?: unknown }) => isShown && setOutcome(next);
    learn(i18n, language).then(
      () => tell({}),
      (failure: unknown) => tell({ failure }),
    );
    return () => {
      isShown = false;
    };
  }, [i18n, language, isThere]);
  if (outcome && 'failure' in outcome) throw outcome.failure;
  return isThere ? children : null;
}
