import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession, useVersion } from '../map/map-room';
import { useSettings } from '../settings';
import styles from './first-hint.module.css';

/** One quiet line on the very first map, once somebody is on it; gone for good with the first tie or the third person. */
export function FirstHint() {
  const { people, ties } = useVersion();
  const { t } = useTranslation('view');
  const [{ hasDrawn }, change] = useSettings();
  const isQuiet = useSession(({ tool, naming, preview }) => tool === 'select' && !naming && !preview);
  const knows = ties.length > 0 || people.length > 2;
  useEffect(() => {
    if (knows && !hasDrawn) change({ hasDrawn: true });
  }, [knows, hasDrawn, change]);
  if (hasDrawn || knows || people.length === 0 || !isQuiet) return null;
  return (
    <p className={styles.hint}>
      {t('firstHint')} <span>{t('helpKey')}</span>
    </p>
  );
}
