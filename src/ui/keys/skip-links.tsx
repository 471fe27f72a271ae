import { useTranslation } from 'react-i18next';
import { showView, views } from '../list/show-view';
import { useMapRoom, useSession } from '../map/map-room';
import styles from './skip-links.module.css';

type Props = {
  /** Brings the keyboard to where it last was in the view that is shown, or to its beginning. */
  readonly onArrive: () => void;
};

/** First on the screen for the keyboard, and seen by it only: past the bar at the top, straight to the map or the list. */
export function SkipLinks({ onArrive }: Props) {
  const room = useMapRoom();
  const { t } = useTranslation('list');
  const current = useSession((state) => state.view);
  return (
    <div className={styles.skip}>
      {views.map((view) => (
        <button key={view} type="button" onClick={() => (view === current ? onArrive() : showView(room, view))}>
          {t(`skipTo.${view}`)}
        </button>
      ))}
    </div>
  );
}
