import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { StatementButton } from '../help/statement-button';
import choiceStyles from '../parts/language-choice.module.css';
import { themes, useSettings } from '../settings';
import styles from './door-screen.module.css';

/** What everybody may want before anything is open: other colours, and the accessibility statement. */
export function DoorFoot() {
  const { t } = useTranslation('view');
  const [{ theme }, change] = useSettings();
  const id = useId();
  return (
    <footer className={styles.foot}>
      <label htmlFor={id}>{t('theme.label')}</label>
      <select
        id={id}
        className={choiceStyles.language}
        value={theme}
        onChange={({ target }) => {
          const chosen = themes.find((one) => one === target.value);
          if (chosen) change({ theme: chosen });
        }}
      >
        {themes.map((one) => (
          <option key={one} value={one}>
            {t(`theme.${one}`)}
          </option>
        ))}
      </select>
      <StatementButton />
    </footer>
  );
}
