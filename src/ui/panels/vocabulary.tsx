import { useTranslation } from 'react-i18next';
import type { WordsOf } from '../../model/frame-words';
import emojiStyles from './emoji-field.module.css';
import styles from './frame-parts.module.css';
import { VocabularyWords } from './vocabulary-words';

const all: readonly WordsOf[] = ['support', 'marks', 'symbols'];

/** What support, marks and shapes are called on this map, in words of one's own where wanted. */
export function Vocabulary() {
  const { t } = useTranslation('panel');
  return (
    <section className={styles.parts} aria-label={t('vocabulary.title')}>
      <h3>{t('vocabulary.title')}</h3>
      <p className={styles.none}>{t('vocabulary.kept')}</p>
      {all.map((of) => (
        <details key={of} className={emojiStyles.emoji}>
          <summary>
            <span>{t(`vocabulary.${of}`)}</span>
          </summary>
          <div className={emojiStyles.open}>
            <VocabularyWords of={of} />
          </div>
        </details>
      ))}
    </section>
  );
}
