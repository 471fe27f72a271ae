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

/** One of the three ways to keep maps: its button reaches over all of the card. */
export function ChoiceCard({ choice, sign, isRecommended = false, onChoose }: Props) {
  const { t } = useTranslation('door');
  const words = useId();
  return (
    <article className={styles.card} data-recommended={isRecommended || undefined}>
      <span className={styles.sign} aria-hidden="true">
        {sign}
      </span>
      <div className={styles.head}>
        <h2 className={styles.title}>
          <button type="button" className={styles.choose} aria-describedby={words} onClick={onChoose}>
            {t(`firstStart.${choice}.title`)}
          </button>
        </h2>
        <p className={styles.who}>{t(`firstStart.${choice}.for`)}</p>
      </div>
      <p id={words} className={styles.words}>
        {isRecommended && <span className={styles.recommended}>{t('firstStart.recommended')}</span>}
        {t(`firstStart.${choice}.words`)}
      </p>
    </article>
  );
}
