import { EyeOff } from 'lucide-react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocument, useMapRoom, useSession } from '../map/map-room';
import { Button } from '../parts/button';
import { useHide } from './hiding-place';
import styles from './looking-bar.module.css';
import { useOnlyLooking } from './use-only-looking';

/** All there is beside the map while it is only looked at. `toMap` brings the keyboard to the people on it. */
export function LookingBar({ toMap }: { readonly toMap: () => void }) {
  const looking = useSession((state) => state.looking);
  const was = useRef(looking);
  const turned = useEffectEvent(() => {
    // Whoever leaves with Esc is on the map already, and a button that was pressed to begin takes the keyboard back.
    if (looking || document.activeElement === document.body) toMap();
  });
  useEffect(() => {
    if (was.current !== looking) turned();
    was.current = looking;
  }, [looking]);
  return looking ? <Bar /> : null;
}

function Bar() {
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
