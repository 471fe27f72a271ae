import { useTranslation } from 'react-i18next';
import { type Language, languageNames, languages, spokenAs } from '../../i18n/words';
import { LockButton } from '../door/lock-button';
import { Drawing } from '../parts/drawing';
import { SettingsButton } from '../settings/settings-button';
import { HideButton } from '../view/hide-button';
import { firstDrawing, firstDrawingBox } from './first-drawing';
import styles from './home-head.module.css';

type Props = { readonly language: Language; readonly onLanguage: (language: Language) => void };

/** The name of the program, *Piilota*, and the languages, each by its own name. */
export function HomeHead({ language, onLanguage }: Props) {
  const { t } = useTranslation('home');
  return (
    <header className={styles.head}>
      <p className={styles.product}>
        <Drawing className={styles.sign} shapes={firstDrawing} box={firstDrawingBox} />
        <span>{t('product')}</span>
      </p>
      <LockButton />
      <HideButton />
      <SettingsButton />
      <fieldset className={styles.languages}>
        <legend className="visually-hidden">{t('language', { ns: 'common' })}</legend>
        {languages.map((each) => (
          <button
            key={each}
            type="button"
            lang={spokenAs(each)}
            className={styles.language}
            aria-pressed={each === language}
            onClick={() => onLanguage(each)}
          >
            {languageNames[each]}
          </button>
        ))}
      </fieldset>
    </header>
  );
}
