import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import type { BackupState } from './backup';
import styles from './backup-dialog.module.css';
import { PassphraseField } from './passphrase-field';

type Props = {
  readonly state: BackupState;
  readonly onUpdate: (passphrase?: string) => void;
  readonly onAnew: () => void;
  readonly onStop: () => void;
};

/** What can be done with the backup that there is. */
export function UpdateBackup({ state, onUpdate, onAnew, onStop }: Props) {
  const { t } = useTranslation('backup');
  const [typed, setTyped] = useState('');
  const [isShown, setShown] = useState(false);
  const asks = state.file === 'needsPassphrase';
  const update = (event: FormEvent) => {
    event.preventDefault();
    if (!asks) onUpdate();
    else if (typed !== '') onUpdate(typed);
  };
  return (
    <form className={styles.form} onSubmit={update}>
      {state.file === 'kept' && <p>{t('keptFresh')}</p>}
      {state.file === 'needsPermission' && <p>{t('needsPermission')}</p>}
      {asks && (
        <>
          <p>{t('needsPassphrase')}</p>
          <PassphraseField
            label={t('passphrase')}
            value={typed}
            isShown={isShown}
            onShow={setShown}
            onWrite={setTyped}
          />
        </>
      )}
      <div className={styles.actions}>
        <Button type="submit" look="main">
          {t(state.file === 'none' ? 'saveNew' : 'updateNow')}
        </Button>
        <Button onPress={onAnew}>{t('chooseOther')}</Button>
        {state.file !== 'none' && (
          <Button look="quiet" onPress={onStop}>
            {t('stopKeeping')}
          </Button>
        )}
      </div>
      {state.file !== 'none' && <p className={styles.quiet}>{t('stopHint')}</p>}
    </form>
  );
}
