import { Presentation } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../map/map-room';
import { Button } from '../parts/button';
import styles from './spread-bar.module.css';

/** *Katselu*, where there is a map to look at. */
export function LookingButton({ onLook }: { readonly onLook: () => void }) {
  const { t } = useTranslation('view');
  const isOnMap = useSession(({ view }) => view === 'map');
  if (!isOnMap) return null;
  return (
    <div className={styles.offer}>
      <Button look="plain" icon={<Presentation aria-hidden="true" size={18} />} onPress={onLook}>
        {t('looking')}
      </Button>
      <span>{t('lookingHint')}</span>
    </div>
  );
}
