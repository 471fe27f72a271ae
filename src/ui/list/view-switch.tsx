import { Map as MapIcon, Table2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMapRoom, useSession } from '../map/map-room';
import { showView, views } from './show-view';
import styles from './view-switch.module.css';

const icons = { map: MapIcon, list: Table2 } as const;

/** *Kartta | Luettelo*: the same version, seen in two ways. */
export function ViewSwitch() {
  const room = useMapRoom();
  const { t } = useTranslation('list');
  const current = useSession((state) => state.view);
  return (
    <nav className={styles.switch} aria-label={t('view')}>
      {views.map((view) => {
        const Icon = icons[view];
        return (
          <button key={view} type="button" aria-pressed={view === current} onClick={() => showView(room, view)}>
            <Icon aria-hidden="true" size={18} />
            <span>{t(view)}</span>
          </button>
        );
      })}
    </nav>
  );
}
