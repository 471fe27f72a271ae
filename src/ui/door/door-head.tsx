import { useTranslation } from 'react-i18next';
import { firstDrawing, firstDrawingBox } from '../home/first-drawing';
import { Drawing } from '../parts/drawing';
import { LanguageChoice, type LanguageProps } from '../parts/language-choice';
import languageStyles from '../parts/language-choice.module.css';
import { themes, useSettings } from '../settings';
import styles from './door-head.module.css';

/** The name of the program, its language and its colours. */
export function DoorHead(language: LanguageProps) {
  const { t } = useTranslation('home');
  const { t: view } = useTranslation('view');
  const [{ theme }, change] = useSettings();
  return (
    <header className={styles.head}>
      <p className={styles.product}>
        <Drawing className={styles.sign} shapes={firstDrawing} box={firstDrawingBox} />
        <span>{t('product')}</span>
      </p>
      <select
        className={languageStyles.language}
        aria-label={view('theme.label')}
        value={theme}
        onChange={({ target }) => {
          const chosen = themes.find((one) => one === target.value);
          if (chosen) change({ theme: chosen });
        }}
      >
        {themes.map((one) => (
          <option key={one} value={one}>
            {view(`theme.${one}`)}
          </option>
        ))}
      </select>
      <LanguageChoice {...language} />
    </header>
  );
}
