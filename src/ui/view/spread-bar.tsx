import { useTranslation } from 'react-i18next';
import { runIn, useMapRoom, useSession } from '../map/map-room';
import { Button } from '../parts/button';
import styles from './spread-bar.module.css';

/** What *Levitä* would do is on the sheet; here it is taken, or not. */
export function SpreadBar() {
  const room = useMapRoom();
  const { t } = useTranslation('view');
  const { t: common } = useTranslation('common');
  const spread = useSession((state) => state.spread);
  if (!spread) return null;
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
