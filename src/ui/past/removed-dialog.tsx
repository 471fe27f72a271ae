import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Outcome } from '../../model/outcome';
import { Dialog } from '../parts/dialog';
import type { OpenProblem, RemovedMap, SaveProblem, Shelf } from '../shelf';
import { ForGoodQuestion } from './for-good-question';
import styles from './removed-dialog.module.css';
import { RemovedRow } from './removed-row';

type Props = { readonly shelf: Shelf; readonly onClose: () => void };

type Told = { readonly done: string } | { readonly problem: OpenProblem | SaveProblem };

/** *Poistetut*: the maps that were removed lately, to be put back or dropped for good. */
export function RemovedDialog({ shelf, onClose }: Props) {
  const { t } = useTranslation('past');
  const { t: home } = useTranslation('home');
  const { t: common } = useTranslation('common');
  const removed = useStore(shelf.maps, (state) => state.removed);
  const [told, setTold] = useState<Told>();
  const [asked, setAsked] = useState<RemovedMap>();
  const status = useRef<HTMLParagraphElement>(null);
  const titleOf = (map: RemovedMap) => map.title || common('untitled');

  const tell = async (doing: Promise<Outcome<unknown, OpenProblem | SaveProblem>>, done: string) => {
    const outcome = await doing;
    setTold(outcome.ok ? { done } : { problem: outcome.problem });
    // The row that had the focus is gone.
    status.current?.focus();
  };

  return (
    <Dialog title={t('deleted')} onClose={onClose}>
      <p className={styles.more}>{t('deletedMore')}</p>
      <p ref={status} tabIndex={-1} role="status" className={styles.told}>
        {told && ('done' in told ? told.done : home(`notDone.${told.problem}`))}
      </p>
      {removed.length === 0 && <p className={styles.more}>{t('noDeleted')}</p>}
      <ul className={styles.list} aria-label={t('deleted')}>
        {removed.map((map) => (
          <RemovedRow
            key={map.id}
            map={map}
            title={titleOf(map)}
            onPutBack={() => void tell(shelf.putBack(map.id), t('putBackDone', { title: titleOf(map) }))}
            onForGood={() => setAsked(map)}
          />
        ))}
      </ul>
      {asked && (
        <ForGoodQuestion
          title={titleOf(asked)}
          onYes={() => void tell(shelf.removeForGood(asked.id), t('forGoodDone', { title: titleOf(asked) }))}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Dialog>
  );
}
