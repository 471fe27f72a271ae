import { useTranslation } from 'react-i18next';
import { type Language, languageNames, languages, spokenAs } from '../../i18n/words';
import styles from './language-choice.module.css';

export type LanguageProps = { readonly language: Language; readonly onLanguage: (language: Language) => void };

const shortNames: Readonly<Record<Language, string>> = { fi: 'FI', 'fi-x-selko': 'Selko', sv: 'SV', en: 'EN' };

/** The language of the screen, where there is little room. */
export function LanguageChoice({ language, onLanguage }: LanguageProps) {
  const { t } = useTranslation('common');
  return (
    <select
      className={styles.language}
      aria-label={t('language')}
      value={language}
      onChange={({ target }) => onLanguage(target.value as Language)}
    >
      {languages.map((one) => (
        <option key={one} value={one} lang={spokenAs(one)} title={languageNames[one]}>
          {shortNames[one]}
        </option>
      ))}
    </select>
  );
}
