import { useTranslation } from 'react-i18next';
import { type Language, languageNames, languages, learn, spokenAs } from '../../i18n/words';
import styles from './export-format.module.css';
import type { ExportChoices } from './use-export-choices';

type Props = {
  readonly language: Language | undefined;
  readonly onChange: (changed: Required<Pick<ExportChoices, 'language'>>) => void;
};

/** In which language a picture is, whatever the screen speaks: its reader may be somebody else. */
export function PictureLanguage({ language, onChange }: Props) {
  const { t, i18n } = useTranslation('files');
  const choose = async (chosen: Language) => {
    await learn(i18n, chosen);
    onChange({ language: chosen });
  };
  return (
    <label className={styles.language}>
      <span className={styles.legend}>{t('pictureLanguage')}</span>
      <select value={language ?? i18n.language} onChange={({ target }) => void choose(target.value as Language)}>
        {languages.map((each) => (
          <option key={each} value={each} lang={spokenAs(each)}>
            {languageNames[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
