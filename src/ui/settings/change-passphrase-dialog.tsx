import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NewPassphrase } from '../door/new-passphrase';
import { SecretField } from '../door/secret-field';
import { useSecrets } from '../door/secrets';
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

/** *Vaihda tunnuslause*: the one there is, and the one to be. */
export function ChangePassphraseDialog({ protection, onDone, onClose }: Props) {
  const { t } = useTranslation('settings');
  const { strengthOf } = useSecrets();
  const [now, setNow] = useState('');
  const [next, setNext] = useState('');
  const [isShown, setShown] = useState(false);
  const nextField = useRef<HTMLInputElement>(null);
  const { attempt, ...tried } = useTry();
  const change = (event: FormEvent) => {
    event.preventDefault();
    if (strengthOf(next) === 'short') return nextField.current?.focus();
    void attempt(
      () => protection.changePassphrase({ passphrase: now }, next),
      () => onDone(t('protection.changed')),
    );
  };
  return (
    <Dialog title={t('protection.change')} onClose={onClose}>
      <form className={styles.form} onSubmit={change}>
        <SecretField
          label={t('protection.now')}
          value={now}
          isShown={isShown}
          onShow={setShown}
          onWrite={setNow}
          isWrong={tried.reason === 'wrong'}
        />
        <NewPassphrase label={t('protection.next')} value={next} onWrite={setNext} field={nextField} />
        <NotTried {...tried} />
        <DialogActions>
          <Button look="quiet" onPress={onClose}>
            {t('cancel', { ns: 'common' })}
          </Button>
          <Button type="submit" look="main" isPending={tried.isTrying} isDisabled={tried.wait > 0 || now === ''}>
            {tried.isTrying ? t('protection.changing') : t('protection.change')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
