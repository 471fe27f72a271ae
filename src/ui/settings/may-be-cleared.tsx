import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { PersistenceContext } from '../persistence';
import styles from './may-be-cleared.module.css';

/** A quiet line for as long as the browser has not promised to leave maps alone. */
export function MayBeCleared() {
  const { t } = useTranslation('home');
  const { answer } = useStore(use(PersistenceContext).answer);
  if (answer !== 'denied') return null;
  return (
    <p className={styles.notice} role="note">
      {t('mayBeCleared')}
    </p>
  );
}
