import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import { UpdateTab } from '../parts/update-tab';
import type { MapList } from '../shelf';
import styles from './home-trouble.module.css';
import { toldRestored } from './told-restored';
import type { NotDone } from './use-home-actions';

type Props = {
  readonly list: MapList;
  /** Why the last thing asked for was not done. */
  readonly notDone: NotDone | undefined;
  readonly onClose: () => void;
};

/** What is wrong with keeping maps, and what one can do about it, in plain sentences. */
export function HomeTrouble({ list, notDone, onClose }: Props) {
  const { t } = useTranslation('home');
  const { t: common } = useTranslation('common');
  const { health, problem, missing, unsaved } = list;
  const restored = toldRestored(list);
  const isWell = restored?.missing === 0 && !problem && health === 'ready';
  const named = (titles: readonly string[]) => titles.map((title) => title.trim() || common('untitled')).join(', ');
  return (
    <>
      {(health === 'memoryOnly' || problem || restored) && (
        <div className={`${styles.standing} ${isWell ? styles.well : ''}`} role="note">
          {restored && <p>{t('restored', { count: restored.missing })}</p>}
          {problem && problem !== 'unavailable' && <p>{t(`storage.${problem}`)}</p>}
          {missing && <p>{t('missing', { titles: named(missing) })}</p>}
          {health === 'memoryOnly' && problem !== 'newer' && <p>{t('health.memoryOnly')}</p>}
          {problem === 'newer' && <UpdateTab />}
        </div>
      )}
      <div role="alert" className={styles.alert}>
        {unsaved && <p className={styles.now}>{t('unsaved', { titles: named(unsaved) })}</p>}
        {notDone && (
          <div className={styles.now}>
            <p>{t(`notDone.${notDone}`)}</p>
            <Button
              look="quiet"
              aria-label={t('close', { ns: 'common' })}
              icon={<X size={18} aria-hidden="true" />}
              onPress={onClose}
            />
          </div>
        )}
      </div>
    </>
  );
}
