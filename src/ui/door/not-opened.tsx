import { useTranslation } from 'react-i18next';
import type { WhyNotTried } from '../protection';
import styles from './door-screen.module.css';
import lockStyles from './lock-screen.module.css';
import type { Tries } from './use-tries';

type Props = { readonly id?: string; readonly tries: Tries; readonly by: 'passphrase' | 'recoveryCode' };

/** Why it did not open, and from when on another try counts. */
export function NotOpened({ id, tries, by }: Props) {
  const { t } = useTranslation('door');
  const mine = tries.problem?.by === by ? tries.problem.reason : undefined;
  const isWaiting = tries.wait > 0 && (mine !== undefined || (by === 'passphrase' && !tries.problem));
  return (
    <div id={id} className={lockStyles.told}>
      <div role="alert">{mine && <p className={styles.problem}>{t(`lock.${wordsFor(mine, by)}`)}</p>}</div>
      {isWaiting && <p className={styles.soft}>{t('lock.wait', { count: tries.wait })}</p>}
    </div>
  );
}

function wordsFor(reason: WhyNotTried['reason'], by: Props['by']) {
  switch (reason) {
    case 'wrong':
      return by === 'passphrase' ? 'wrong' : 'wrongCode';
    case 'mistyped':
    case 'damaged':
    case 'newer':
    case 'full':
      return reason;
    case 'unavailable':
    case 'failed':
    case 'mapsMissing':
    case 'allMissing':
      return 'failed';
  }
}
