import { use, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localeOf } from '../parts/time-words';
import { PersistenceContext } from '../persistence';
import styles from './settings-dialog.module.css';

type Room = { readonly used: number; readonly most: number };

/** How much room is taken and left, as the browser estimates it. */
export function RoomWords() {
  const { t, i18n } = useTranslation('settings');
  const persistence = use(PersistenceContext);
  const [room, setRoom] = useState<Room>();
  useEffect(() => {
    let isShown = true;
    void persistence.room().then((found) => isShown && setRoom(found));
    return () => {
      isShown = false;
    };
  }, [persistence]);
  if (!room) return null;
  const words = (bytes: number) => bytesWords(bytes, i18n.language);
  return (
    <p className={styles.soft}>
      {t('kept.room', { used: words(room.used), left: words(Math.max(0, room.most - room.used)) })}
    </p>
  );
}

const megabyte = 1_000_000;

function bytesWords(bytes: number, language: string): string {
  const isLarge = bytes >= 1000 * megabyte;
  const unit = isLarge ? 'gigabyte' : 'megabyte';
  const amount = bytes / (isLarge ? 1000 * megabyte : megabyte);
  const digits = amount < 10 ? 1 : 0;
  return new Intl.NumberFormat(localeOf(language), { style: 'unit', unit, maximumFractionDigits: digits }).format(
    amount,
  );
}
