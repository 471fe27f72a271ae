import { Ellipsis } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import { Drawing } from '../parts/drawing';
import { agoWords } from '../parts/time-words';
import type { KeptMap } from '../shelf';
import styles from './map-card.module.css';
import { isReminded } from './reminder-day';

type Props = {
  readonly map: KeptMap;
  readonly onOpen: (map: KeptMap) => void;
  readonly onMenu: (map: KeptMap, button: HTMLElement) => void;
};

/** A map in the list: how it looks, what it is called, when it was last changed. */
export const MapCard = memo(({ map, onOpen, onMenu }: Props) => {
  const { t, i18n } = useTranslation('home');
  const title = map.title || t('untitled', { ns: 'common' });
  const when = agoWords(map.changedAt, new Date(), i18n.language) ?? t('justNow');
  const { reach, shapes } = map.thumbnail;
  return (
    <li className={styles.card}>
      <button type="button" className={styles.open} onClick={() => onOpen(map)}>
        <Drawing
          className={styles.thumbnail}
          shapes={shapes}
          box={{ left: -reach, top: -reach, right: reach, bottom: reach }}
        />
        <span className={styles.words}>
          <span className={map.title ? styles.title : styles.untitled}>{title}</span>
          <span className={styles.more}>
            <time dateTime={map.changedAt}>{t('changed', { when })}</time>
            {' · '}
            <span>{map.people === 0 ? t('nobody') : t('people', { ns: 'common', count: map.people })}</span>
          </span>
          {isReminded(map, new Date()) && <span className={styles.more}>{t('mayGo')}</span>}
        </span>
      </button>
      <span className={styles.menu}>
        <Button
          look="quiet"
          aria-label={t('actions', { title })}
          aria-haspopup="menu"
          icon={<Ellipsis size={20} aria-hidden="true" />}
          onPress={({ target }) => target instanceof HTMLElement && onMenu(map, target)}
        />
      </span>
    </li>
  );
});
