import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { type Language, spokenAs } from '../../i18n/words';
import { UpdateTab } from '../parts/update-tab';
import type { OpenMap, SaveState } from '../shelf';
import styles from './top-bar.module.css';

type Props = { readonly saveState: OpenMap['saveState'] };

/** What was kept was removed while the map was open: what has become of it, and of the others by their titles. */
export function storedAgainWords(
  { missing }: NonNullable<SaveState['storedAgain']>,
  map: TFunction<'map'>,
  common: TFunction<'common'>,
): string {
  const titles = missing.map((title) => title.trim() || common('untitled')).join(', ');
  return [map('storedAgain'), ...(titles === '' ? [] : [map('missing', { titles })])].join(' ');
}

/** Where the last change is. The only words ever used for it. */
export function SaveStatus({ saveState }: Props) {
  const { t, i18n } = useTranslation('common');
  const { state, copiedAt } = useStore(saveState);
  // Words for a time take longer than all the rest of what a key press draws.
  const time = useMemo(
    () => copiedAt?.toLocaleTimeString(spokenAs(i18n.language as Language), { hour: 'numeric', minute: '2-digit' }),
    [copiedAt, i18n.language],
  );
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
  const { t: common } = useTranslation('common');
  const { state, problem, storedAgain } = useStore(saveState);
  if (!problem && !storedAgain) return null;
  return (
    <section aria-label={common(`saveState.${state}`)}>
      <div className={styles.problem} role="note">
        {storedAgain && <p>{storedAgainWords(storedAgain, t, common)}</p>}
        {problem && <p>{t(`notSaved.${problem}`)}</p>}
        {problem === 'newer' && <UpdateTab />}
      </div>
    </section>
  );
}
