import { useTranslation } from 'react-i18next';
import { Chips } from '../panels/fields';
import { lockMinutes, useSettings } from '../settings';
import styles from './settings-dialog.module.css';

/** After how long an open vault locks by itself. It always does. */
export function LockAfter() {
  const { t } = useTranslation('settings');
  const [{ lockAfter }, change] = useSettings();
  const choose = (value: string) => {
    const minutes = lockMinutes.find((one) => String(one) === value);
    if (minutes) change({ lockAfter: minutes });
  };
  return (
    <div className={styles.words}>
      <Chips
        label={t('protection.lockAfter')}
        choices={lockMinutes.map((count) => ({ value: String(count), words: t('protection.minutes', { count }) }))}
        isOn={(value) => value === String(lockAfter)}
        onToggle={choose}
      />
      <p className={styles.soft}>{t('protection.lockToo')}</p>
    </div>
  );
}
