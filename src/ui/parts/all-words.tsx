import { type ReactNode, Suspense, use } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, learn } from '../../i18n/words';

/** Shows what is inside once all words of the language are there; the list of maps starts with fewer. */
export function AllWords({ children }: { readonly children: ReactNode }) {
  return (
    <Suspense>
      <Learnt>{children}</Learnt>
    </Suspense>
  );
}

function Learnt({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTranslation();
  use(learn(i18n, i18n.language as Language));
  return children;
}
