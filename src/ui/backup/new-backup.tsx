import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import styles from './backup-dialog.module.css';
import { NewPassphrase } from './new-passphrase';
import { useNewPassphrase } from './use-new-passphrase';

type Props = {
  readonly canKeepFile: boolean;
  readonly isWriting: boolean;
  readonly onStart: (passphrase: string) => void;
};

/** A backup into a new file, with a passphrase of its own. */
export function NewBackup({ canKeepFile, isWriting, onStart }: Props) {
  const { t } = useTranslation('backup');
  const passphrase = useNewPassphrase();
  const start = (event: FormEvent) => {
    event.preventDefault();
    const taken = isWriting ? undefined : passphrase.take();
    if (taken !== undefined) onStart(taken);
  };
  return (
    <form className={styles.form} onSubmit={start}>
      <p>
        {t('whereKept')} {t(canKeepFile ? 'keptFresh' : 'eachAnew')}
      </p>
      <NewPassphrase {...passphrase} />
      <div className={styles.actions}>
        <Button type="submit" look="main">
          {t(canKeepFile ? 'choosePlace' : 'saveBackup')}
        </Button>
      </div>
    </form>
  );
}
