import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { AllWords } from '../parts/all-words';
import { Button } from '../parts/button';
import { fetched } from '../parts/fetched';
import type { Shelf } from '../shelf';
import { type Backup, useBackup } from './backup';
import styles from './backup-note.module.css';
import { isBackupDue, lastBackupWords } from './backup-words';

const BackupDialog = fetched(async () => (await import('./backup-dialog')).BackupDialog);

type Props = { readonly shelf: Shelf };

/** When the last backup was, and the way to the next one; stands out a little when it is time for one. */
export function BackupNote({ shelf }: Props) {
  const backup = useBackup();
  const hasMaps = useStore(shelf.maps, ({ entries }) => entries.length > 0);
  return backup && hasMaps ? (
    <AllWords>
      <Note backup={backup} />
    </AllWords>
  ) : null;
}

function Note({ backup }: { readonly backup: Backup }) {
  const { t, i18n } = useTranslation('backup');
  const state = useStore(backup.state);
  const [isOpen, setOpen] = useState(false);
  useMinutes();
  const waits = state.isBehind && (state.file === 'needsPermission' || state.file === 'needsPassphrase');
  return (
    <div className={`${styles.note} ${isBackupDue(state) || waits || state.problem ? styles.due : ''}`}>
      <p>{lastBackupWords(t, state.at, i18n.language)}</p>
      {state.at !== undefined && state.isBehind && <p>{t('behind')}</p>}
      <Button look="quiet" onPress={() => setOpen(true)}>
        {t(state.at === undefined ? 'makeBackup' : 'refresh')}
      </Button>
      {isOpen && <BackupDialog backup={backup} onClose={() => setOpen(false)} />}
    </div>
  );
}

/** What is said of time goes on being true. */
function useMinutes(): void {
  const [, setMinutes] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setMinutes((minutes) => minutes + 1), 60_000);
    return () => clearInterval(timer);
  }, []);
}
