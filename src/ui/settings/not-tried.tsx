import { useTranslation } from 'react-i18next';
import type { WhyNotTried } from '../protection';
import styles from './settings-dialog.module.css';

type Props = { readonly reason: WhyNotTried['reason'] | undefined; readonly wait: number };

/** Why it was not done, and from when on another try counts. */
export function NotTried({ reason, wait }: Props) {
  const { t } = useTranslation('door');
  return (
    <div className={styles.words}>
      <div role="alert">{reason && <p className={styles.problem}>{t(`lock.${wordsFor(reason)}`)}</p>}</div>
      {wait > 0 && <p className={styles.soft}>{t('lock.wait', { count: wait })}</p>}
    </div>
  );
}

function wordsFor(reason: WhyNotTried['reason']) {
  switch (reason) {
    case 'wrong':
    case 'mistyped':
    case 'damaged':
    case 'newer':
    case 'full':
      return reason;
    default:
      return 'failed';
  }
}
