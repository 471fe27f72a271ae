import { X } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../announcing/announce';
import { Button } from './button';
import styles from './toast.module.css';

/** What was done, and perhaps how to take it back. */
export type Notice = {
  readonly words: string;
  readonly onUndo?: () => void;
  /** The change itself has said it aloud. */
  readonly isSaid?: boolean;
};

type Props = {
  /** A new value starts the time again. */
  readonly notice: Notice | undefined;
  /** Its time is over, or it was closed. Not called when *Kumoa* was chosen. */
  readonly onEnd: () => void;
};

const shownFor = 12_000;

/** One sentence at the bottom of the screen for the eyes; it stays as long as the pointer or the focus is on it. */
export function Toast({ notice, onEnd }: Props) {
  const { t } = useTranslation('common');
  const [isHeld, setHeld] = useState(false);
  const end = useEffectEvent(onEnd);

  useEffect(() => {
    if (!notice || isHeld) return;
    const timer = setTimeout(() => end(), shownFor);
    return () => clearTimeout(timer);
  }, [notice, isHeld]);

  useEffect(() => {
    if (notice && !notice.isSaid) announce(notice.words);
  }, [notice]);

  const onUndo = notice?.onUndo;
  const [hold, leave] = [() => setHeld(true), () => setHeld(false)];
  const looking = { onPointerEnter: hold, onPointerLeave: leave, onFocus: hold, onBlur: leave };
  return (
    <div className={styles.place} role="status" aria-live="off">
      {notice && (
        <div className={styles.toast} {...looking}>
          <span className={styles.words}>{notice.words}</span>
          {onUndo && (
            <Button look="quiet" onPress={onUndo}>
              {t('undo')}
            </Button>
          )}
          <Button look="quiet" aria-label={t('close')} icon={<X size={18} aria-hidden="true" />} onPress={onEnd} />
        </div>
      )}
    </div>
  );
}
