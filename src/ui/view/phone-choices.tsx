import { useTranslation } from 'react-i18next';
import { HelpButton } from '../help/help-button';
import { LanguageChoice, type LanguageProps } from '../parts/language-choice';
import { LegendList } from './legend-list';
import styles from './shown-sheet.module.css';
import { useLegend } from './use-legend';

/** What the bar and the stage of a phone have no room for: language, help and the legend. */
export function PhoneChoices({ onDone, ...language }: LanguageProps & { readonly onDone: () => void }) {
  const { t } = useTranslation('signs');
  const legend = useLegend();
  return (
    <>
      <div className={styles.onPhone}>
        <LanguageChoice {...language} />
        <HelpButton withWord onDone={onDone} />
      </div>
      {legend.length > 0 && (
        <>
          <h3>{t('legend')}</h3>
          <LegendList entries={legend} />
        </>
      )}
    </>
  );
}
