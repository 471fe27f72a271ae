import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { BackupNote } from '../backup/backup-note';
import { useProtection } from '../protection';
import type { Copies, Shelf } from '../shelf';
import { CopiesWords } from './copies-words';
import { EmptyDevice } from './empty-device';
import { MayBeCleared } from './may-be-cleared';
import { RoomWords } from './room-words';
import styles from './settings-dialog.module.css';

/** How the maps are kept on this device, whatever may be wrong with it, and how all of it is taken away. */
export function KeptSection({ shelf }: { readonly shelf: Shelf }) {
  const { t } = useTranslation('settings');
  const { t: home } = useTranslation('home');
  const { health, problem, entries } = useStore(shelf.maps);
  const protection = useProtection();
  const copies = useCopies(shelf);
  const isKept = health === 'ready';
  return (
    <>
      {problem && <p className={styles.notice}>{home(`storage.${problem}`)}</p>}
      <div className={styles.words}>
        <p>{isKept ? t('kept.maps', { count: entries.length }) : t('kept.inMemory', { count: entries.length })}</p>
        {isKept && entries.length > 0 && copies && <CopiesWords copies={copies} />}
        {isKept && <RoomWords />}
        {isKept && <MayBeCleared />}
      </div>
      <BackupNote shelf={shelf} />
      {protection && protection.keeping !== 'oneTime' && <EmptyDevice protection={protection} />}
    </>
  );
}

const second = 1000;

/** As they are now, and again when maps have been stored. */
function useCopies(shelf: Shelf): Copies | undefined {
  const { entries } = useStore(shelf.maps);
  const [copies, setCopies] = useState<Copies>();
  useEffect(() => {
    let isShown = entries.length > 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const found = await shelf.copies();
      if (!isShown) return;
      setCopies(found);
      if (found.state === 'there' && found.waiting > 0) timer = setTimeout(() => void look(), second);
    };
    if (isShown) void look();
    return () => {
      isShown = false;
      clearTimeout(timer);
    };
  }, [shelf, entries]);
  return copies;
}
