import type { ReactNode } from 'react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './choice-card.module.css';

type Props = {
  readonly choice: 'passphrase' | 'withoutLock' | 'oneTime';
  readonly sign: ReactNode;
  readonly isRecommended?: boolean;
  readonly onChoose: () => void;
};

/** One of the three ways to keep maps: all of the card is the button. */
export function ChoiceCard({ choice, sign, isRecommended = false, onChoose }: Props) {
  const { t } = useTranslation('door');
  const [title, words] = [useId(), useId()];
  return (
    <button
      type="button"
      className={styles.card}
      data-recommended={isRecommended || undefined}
      aria-labelledby={title}
      aria-describedby={words}
      onClick={onChoose}
    >
      <span className={styles.sign} aria-hidden="true">
        {sign}
      </span>
      <span className={styles.head}>
        <span id={title} className={styles.title}>
          {t(`firstStart.${choice}.title`)}
        </span>
        <span className={styles.who}>{t(`firstStart.${choice}.for`)}</span>
      </span>
      <span id={words} className={styles.words}>
        {isRecommended && <span className={styles.recommended}>{t('firstStart.recommended')}</span>}
        {t(`firstStart.${choice}.words`)}
      </span>
    </button>
  );
}
