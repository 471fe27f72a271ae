import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { type Language, spokenAs } from '../../i18n/words';
import type { OpenMap } from '../shelf';
import styles from './top-bar.module.css';

type Props = { readonly saveState: OpenMap['saveState'] };

/** Where the last change is. The only words ever used for it. */
export function SaveStatus({ saveState }: Props) {
  const { t, i18n } = useTranslation('common');
  const { state, copiedAt } = useStore(saveState);
  const time = copiedAt?.toLocaleTimeString(spokenAs(i18n.language as Language), {
    hour: 'numeric',
    minute: '2-digit',
  });
  const copied = time !== undefined ? t('copiedAt', { time }) : undefined;
  return (
    <p className={styles.status} role="status" aria-live="off" data-state={state} aria-description={copied}>
      <span title={copied}>{t(`saveState.${state}`)}</span>
    </p>
  );
}

/** What to do when changes do not reach the disk. */
export function SaveProblem({ saveState }: Props) {
  const { t } = useTranslation('map');
  const { problem } = useStore(saveState);
  if (!problem) return null;
  return (
    <p className={styles.problem} role="note">
      {t(`notSaved.${problem}`)}
    </p>
  );
}
