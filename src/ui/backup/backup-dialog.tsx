import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { announce } from '../announcing/announce';
import { CloseWhenDone } from '../parts/close-when-done';
import { Dialog } from '../parts/dialog';
import type { Backup, BackupDone } from './backup';
import styles from './backup-dialog.module.css';
import { lastBackupWords } from './backup-words';
import { NewBackup } from './new-backup';
import { UpdateBackup } from './update-backup';

type Props = { readonly backup: Backup; readonly onClose: () => void };

/** *Varmuuskopio tiedostoon*: making the first, keeping it fresh, moving it. */
export function BackupDialog({ backup, onClose }: Props) {
  const { t, i18n } = useTranslation('backup');
  const state = useStore(backup.state);
  const [isAnew, setAnew] = useState(state.file === 'none' && !(state.at !== undefined && state.knowsPassphrase));
  const [outcome, setOutcome] = useState<BackupDone>();
  const isDone = outcome?.ok === true && outcome.value !== 'givenUp';
  const problem = outcome?.ok === false ? outcome.problem : state.problem;
  const doneWords = isDone ? t('done') : '';
  useEffect(() => announce(doneWords), [doneWords]);

  const work = async (doing: () => Promise<BackupDone>) => {
    if (state.isWriting) return;
    setOutcome(undefined);
    const done = await doing();
    setOutcome(done);
    if (done.ok && done.value !== 'givenUp') setAnew(false);
  };

  return (
    <Dialog title={t('backup')} onClose={onClose}>
      <div className={styles.parts}>
        <p>{t('backupIntro')}</p>
        {state.at !== undefined && (
          <div>
            <p className={styles.last}>{lastBackupWords(t, state.at, i18n.language)}</p>
            <p>{t(state.isBehind ? 'behind' : 'upToDate')}</p>
          </div>
        )}
        {!isDone && !isAnew && (
          <UpdateBackup
            state={state}
            onUpdate={(passphrase) => void work(() => backup.update(passphrase))}
            onAnew={() => setAnew(true)}
            onStop={() => {
              setAnew(true);
              void backup.stop();
            }}
          />
        )}
        {!isDone && isAnew && (
          <NewBackup
            canKeepFile={backup.canKeepFile}
            isWriting={state.isWriting}
            onStart={(passphrase) => void work(() => backup.start(passphrase))}
          />
        )}
        <p role="status">{state.isWriting ? t('writing') : doneWords}</p>
        <div role="alert">
          {problem && !state.isWriting && (
            <p className={styles.problem}>{t('notWritten', { reason: t(`backupProblem.${problem}`) })}</p>
          )}
        </div>
        {isDone && <CloseWhenDone onClose={onClose} />}
      </div>
    </Dialog>
  );
}
