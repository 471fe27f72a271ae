import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecoveryCode } from '../door/recovery-code';
import { SecretField } from '../door/secret-field';
import { Button } from '../parts/button';
import { Dialog, DialogActions } from '../parts/dialog';
import type { Protection } from '../protection';
import { NotTried } from './not-tried';
import styles from './settings-dialog.module.css';
import { useTry } from './use-try';

type Props = {
  readonly protection: Protection;
  readonly onDone: (words: string) => void;
  readonly onClose: () => void;
};

/** *Uusi palautuskoodi*: for the passphrase a code, shown once. */
export function NewCodeDialog({ protection, onDone, onClose }: Props) {
  const { t } = useTranslation('settings');
  const { t: door } = useTranslation('door');
  const [now, setNow] = useState('');
  const [code, setCode] = useState<string>();
  const [isShown, setShown] = useState(false);
  const { attempt, ...tried } = useTry();
  const make = (event: FormEvent) => {
    event.preventDefault();
    void attempt(() => protection.newRecoveryCode({ passphrase: now }), setCode);
  };
  return (
    <Dialog title={t('protection.newCode')} onClose={onClose}>
      {code === undefined ? (
        <form className={styles.form} onSubmit={make}>
          <p>{t('protection.newCodeWords')}</p>
          <SecretField
            label={t('protection.now')}
            value={now}
            isShown={isShown}
            onShow={setShown}
            onWrite={setNow}
            isWrong={tried.reason === 'wrong'}
          />
          <NotTried {...tried} />
          <DialogActions>
            <Button look="quiet" onPress={onClose}>
              {t('cancel', { ns: 'common' })}
            </Button>
            <Button type="submit" look="main" isPending={tried.isTrying} isDisabled={tried.wait > 0 || now === ''}>
              {t('protection.makeCode')}
            </Button>
          </DialogActions>
        </form>
      ) : (
        <RecoveryCode code={code} done={door('code.done')} onDone={() => onDone(t('protection.codeMade'))} />
      )}
    </Dialog>
  );
}
