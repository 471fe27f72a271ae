import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import { useMapRoom, useSession } from './map-room';
import styles from './map-screen.module.css';

const shownFor = 10_000;

/** A short sentence about what just happened, with a way back. Stays while a pointer or the focus is on it. */
export function Said() {
  const { document, session } = useMapRoom();
  const { t } = useTranslation('common');
  const said = useSession((state) => state.said);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!said || held) return;
    const timer = setTimeout(() => session.setState({ said: undefined }), shownFor);
    return () => clearTimeout(timer);
  }, [said, held, session]);
  const undo = () => {
    document.undo();
    session.setState({ said: undefined });
  };
  return (
    <div
      className={styles.said}
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {said && (
        <p>
          {said.text}
          {said.undo && (
            <Button look="quiet" onPress={undo}>
              {t('undo')}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
