import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import type { Doorkeeper } from '../protection';
import { DoorHeading } from './door-heading';
import styles from './door-screen.module.css';
import { FirstStart } from './first-start';
import { RestoreFromFile } from './restore-from-file';

/** There have been maps, and nothing of them is left: said before anything new begins. */
export function LostScreen({ keeper }: { readonly keeper: Doorkeeper }) {
  const { t } = useTranslation('door');
  const [isBegun, setBegun] = useState(false);
  if (isBegun) return <FirstStart keeper={keeper} />;
  return (
    <div className={styles.form}>
      <DoorHeading>{t('lost.title')}</DoorHeading>
      <div role="note">
        <p className={styles.words}>{t('lost.words')}</p>
      </div>
      <p className={styles.words}>{t('lost.backup')}</p>
      <div className={styles.actions}>
        <Button onPress={() => location.reload()}>{t('lost.again')}</Button>
        <Button onPress={() => setBegun(true)}>{t('lost.anew')}</Button>
        <RestoreFromFile keeper={keeper} replaces={false} look="main" />
      </div>
    </div>
  );
}
