import { useTranslation } from 'react-i18next';
import { languageNames, languages } from '../../i18n/words';
import { Chips } from '../panels/fields';
import type { LanguageProps } from '../parts/language-choice';

/** The language of the screen, each by its own name. */
export function LanguageField({ language, onLanguage }: LanguageProps) {
  const { t } = useTranslation();
  return (
    <Chips
      label={t('language')}
      choices={languages.map((value) => ({ value, words: languageNames[value] }))}
      isOn={(value) => value === language}
      onToggle={onLanguage}
    />
  );
}
