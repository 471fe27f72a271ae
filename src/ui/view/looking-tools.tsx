import { EyeOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useDocument, useMapRoom } from '../map/map-room';
import { Button } from '../parts/button';
import { useHide } from './hiding-place';
import styles from './looking-bar.module.css';
import { useOnlyLooking } from './use-only-looking';

/** Over the map while it is only looked at: the way back, and *Piilota*. */
export function LookingTools() {
  const { session } = useMapRoom();
  const { map } = useDocument();
  const { t } = useTranslation('view');
  const { t: common } = useTranslation('common');
  useOnlyLooking();
  return (
    <section className={styles.bar} aria-label={t('looking')}>
      <h1 className="visually-hidden">{map.title || common('untitled')}</h1>
      <Button look="plain" aria-keyshortcuts="Escape" onPress={() => session.setState({ looking: false })}>
        {t('endLooking')}
      </Button>
      <Button
        look="quiet"
        aria-keyshortcuts="Escape Escape"
        icon={<EyeOff aria-hidden="true" size={18} />}
        onPress={useHide()}
      >
        {t('hide')}
      </Button>
    </section>
  );
}
