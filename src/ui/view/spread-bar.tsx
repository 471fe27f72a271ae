import { useTranslation } from 'react-i18next';
import { runIn, useMapRoom } from '../map/map-room';
import type { MapSessionState } from '../map/map-session';
import { Button } from '../parts/button';
import styles from './spread-bar.module.css';

/** What *Levitä* would do is on the sheet; here it is taken, or not. */
export function SpreadBar({ spread }: { readonly spread: NonNullable<MapSessionState['spread']> }) {
  const room = useMapRoom();
  const { t } = useTranslation('view');
  const { t: common } = useTranslation('common');
  const end = () => room.session.setState({ spread: undefined });
  const take = () => {
    runIn(room, { verb: 'placePeople', places: spread });
    end();
  };
  return (
    <div className={styles.bar} role="status">
      <p>
        <strong>{t('spread')}</strong> {t('spreadMoves', { count: spread.length })} {t('spreadKept')}
      </p>
      <Button look="main" autoFocus onPress={take}>
        {t('spreadUse')}
      </Button>
      <Button look="plain" onPress={end}>
        {common('cancel')}
      </Button>
    </div>
  );
}
