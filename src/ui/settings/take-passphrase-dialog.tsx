import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NewPassphrase } from '../door/new-passphrase';
import { RecoveryCode } from '../door/recovery-code';
import { useSecrets } from '../door/secrets';
import { Button } from '../parts/button';
import { Dialog, DialogActions } from '../parts/dialog';
import type { Protection } from '../protection';
import styles from './settings-dialog.module.css';

type Props = { readonly protection: Protection; readonly onClose: () => void };

/** *Ota tunnuslause käyttöön*: from then on the maps open by it alone, or by the code that is shown at the end. */
export function TakePassphraseDialog({ protection, onClose }: Props) {
  const { t } = useTranslation('settings');
  const { strengthOf } = useSecrets();
  const [passphrase, setPassphrase] = useState('');
  const [state, setState] = useState<'asking' | 'taking' | 'failed'>('asking');
  const [code, setCode] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const take = async (event: FormEvent) => {
    event.preventDefault();
    if (strengthOf(passphrase) === 'short') return field.current?.focus();
    if (state === 'taking') return;
    setState('taking');
    const outcome = await protection.takePassphrase(passphrase);
    if (outcome.ok) setCode(outcome.value.recoveryCode);
    else setState('failed');
  };
  // The old keys are still in the memory of this page: a new page knows nothing of them.
  const lock = () => void protection.lock({ losing: true });
  const close = code === undefined ? onClose : lock;
  return (
    <Dialog title={t('protection.take')} onClose={() => state !== 'taking' && close()}>
      {code !== undefined ? (
        <RecoveryCode code={code} done={t('protection.takeDone')} onDone={lock} />
      ) : (
        <form className={styles.form} onSubmit={(event) => void take(event)}>
          <p>{t('protection.takeWords')}</p>
          <NewPassphrase label={t('protection.next')} value={passphrase} onWrite={setPassphrase} field={field} />
          <p className={styles.soft}>{t('protection.takeOld')}</p>
          <p className={styles.soft}>{t('protection.takeTabs')}</p>
          <div role="alert">{state === 'failed' && <p className={styles.problem}>{t('protection.notTaken')}</p>}</div>
          <DialogActions>
            <Button look="quiet" onPress={onClose}>
              {t('cancel', { ns: 'common' })}
            </Button>
            <Button type="submit" look="main" isPending={state === 'taking'}>
              {state === 'taking' ? t('protection.taking') : t('protection.take')}
            </Button>
          </DialogActions>
        </form>
      )}
    </Dialog>
  );
}
