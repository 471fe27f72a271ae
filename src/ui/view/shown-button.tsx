import { SlidersHorizontal } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { everything } from '../../scene/look';
import { useMapRoom, useSession } from '../map/map-room';
import { BarWord } from '../parts/bar-word';
import { Button } from '../parts/button';
import { fetched } from '../parts/fetched';
import type { LanguageProps } from '../parts/language-choice';
import { beginLooking } from './begin-looking';
import styles from './shown-button.module.css';
import { showsAll } from './shows-all';

const ShownSheet = fetched(async () => (await import('./shown-sheet')).ShownSheet);

/** *Näytetään*, with a mark while something is not shown, and the way back to all of it. */
export function ShownButton(language: LanguageProps) {
  const room = useMapRoom();
  const { t } = useTranslation('view');
  const isAll = useSession(({ shown }) => showsAll(shown));
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const showAll = () => {
    room.session.setState({ shown: everything });
    opener.current?.focus();
  };
  const looking = useSession((state) => state.looking);
  const isBegunHere = useRef(false);
  const look = () => {
    isBegunHere.current = true;
    setOpen(false);
    beginLooking(room);
  };
  useEffect(() => {
    if (looking || !isBegunHere.current) return;
    isBegunHere.current = false;
    opener.current?.focus();
  }, [looking]);
  return (
    <>
      {!isAll && (
        <span className={styles.back}>
          <Button look="quiet" onPress={showAll}>
            {t('showAll')}
          </Button>
        </span>
      )}
      <span className={styles.place} data-marked={!isAll}>
        <Button
          ref={opener}
          look="plain"
          aria-expanded={isOpen}
          aria-haspopup="dialog"
          aria-label={isAll ? t('shown') : [t('shown'), t('notAll')].join('. ')}
          icon={<SlidersHorizontal aria-hidden="true" size={18} />}
          onPress={() => setOpen(!isOpen)}
        >
          <BarWord>{t('shown')}</BarWord>
        </Button>
      </span>
      {isOpen && <ShownSheet opener={opener} onClose={() => setOpen(false)} onLook={look} {...language} />}
    </>
  );
}
