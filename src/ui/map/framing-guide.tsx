import { useTranslation } from 'react-i18next';
import { besideBorder } from '../../model/frame-borders';
import { Button } from '../parts/button';
import { borderWords } from './framing';
import { useMapRoom, useSession, useVersion } from './map-room';
import styles from './toolbar.module.css';

/** How borders are dragged, and how wide the two beside the last one are now. */
export function FramingGuide() {
  const { session } = useMapRoom();
  const { frame } = useVersion();
  const { t } = useTranslation('map');
  const { t: signs } = useTranslation('signs');
  const border = useSession((state) => state.reframed);
  const isThere = border && besideBorder(frame, border).length === 2;
  return (
    <>
      <p>{t('hint.framing')}</p>
      <p role="status" aria-live="off" className={styles.widths}>
        {isThere && borderWords({ frame, border }, t, signs).join('\n')}
      </p>
      <Button look="main" onPress={() => session.setState({ framing: false })}>
        {t('done')}
      </Button>
    </>
  );
}
