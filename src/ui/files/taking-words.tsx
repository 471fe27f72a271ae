import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFocusOnArrival } from '../parts/use-focus-on-arrival';
import styles from './maps-preview.module.css';

type Props = { readonly taken: number; readonly all: number };

/** That maps are being taken in, and how far that has come: a thousand take a minute. */
export function TakingWords({ taken, all }: Props) {
  const { t } = useTranslation('backup');
  const words = useRef<HTMLParagraphElement>(null);
  useFocusOnArrival(words);
  return (
    <>
      <p ref={words} tabIndex={-1} className={styles.first}>
        {t('taking')}
      </p>
      <progress className={styles.progress} max={all} value={taken} aria-label={t('taking')} />
    </>
  );
}
