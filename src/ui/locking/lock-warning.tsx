import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { announce } from '../announcing/announce';
import { Button } from '../parts/button';
import styles from './lock-warning.module.css';

type Props = {
  /** Seconds until the lock; `undefined` when it was due and could not be. */
  readonly left: number | undefined;
  readonly onStay: () => void;
  /** Whatever is lost by it. */
  readonly onLock: () => void;
};

/** Over everything, dialogs too: the lock is near. It takes no keys and no focus, because every key puts it off. */
export function LockWarning({ left, onStay, onLock }: Props) {
  const { t } = useTranslation('settings');
  const isSoon = left !== undefined;
  useEffect(() => {
    announce(isSoon ? t('locking.said') : t('locking.notLocked'), 'assertive');
  }, [isSoon, t]);
  return createPortal(
    <section className={styles.bar} aria-label={t('locking.title')} data-react-aria-top-layer="true">
      <p>{isSoon ? t('locking.soon', { count: left }) : t('locking.notLocked')}</p>
      {isSoon ? (
        <Button onPress={onStay}>{t('locking.stay')}</Button>
      ) : (
        <>
          <Button onPress={onStay}>{t('locking.stay')}</Button>
          <Button look="danger" onPress={onLock}>
            {t('locking.now')}
          </Button>
        </>
      )}
    </section>,
    document.body,
  );
}
