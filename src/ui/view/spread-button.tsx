import { UnfoldHorizontal } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { spreadPeople } from '../../model/spread-people';
import { useMapRoom, useVersion } from '../map/map-room';
import { nothing } from '../map/map-session';
import { Button } from '../parts/button';
import styles from './spread-bar.module.css';

/** *Levitä*: only when it is asked for, and first only to be looked at. */
export function SpreadButton({ onDone }: { readonly onDone: () => void }) {
  const { session } = useMapRoom();
  const version = useVersion();
  const { t } = useTranslation('view');
  const spread = () => {
    const places = spreadPeople(version);
    onDone();
    if (places.length > 0) session.setState({ spread: places, preview: undefined, chosen: nothing });
    else session.setState({ said: { text: t('spreadNobody'), undo: false, at: Date.now() } });
  };
  return (
    <div className={styles.offer}>
      <Button look="plain" icon={<UnfoldHorizontal aria-hidden="true" size={18} />} onPress={spread}>
        {t('spread')}
      </Button>
      <span>{t('spreadHint')}</span>
    </div>
  );
}
