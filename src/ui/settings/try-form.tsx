import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SecretField } from '../door/secret-field';
import { Button } from '../parts/button';
import { DialogActions } from '../parts/dialog';
import { NotTried } from './not-tried';
import styles from './settings-dialog.module.css';
import type { useTry } from './use-try';

type Props = {
  readonly tried: Omit<ReturnType<typeof useTry>, 'attempt'>;
  /** What comes before the field, and after it. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  /** On the button. */
  readonly words: string;
  readonly onTry: (passphrase: string) => void;
  readonly onClose: () => void;
};

/** Asks for the passphrase there is before it does something with it. */
export function TryForm({ tried, before, after, words, onTry, onClose }: Props) {
  const { t } = useTranslation('settings');
  const [now, setNow] = useState('');
  const [isShown, setShown] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onTry(now);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      {before}
      <SecretField
        label={t('protection.now')}
        value={now}
        isShown={isShown}
        onShow={setShown}
        onWrite={setNow}
        isWrong={tried.reason === 'wrong'}
      />
      {after}
      <NotTried {...tried} />
      <DialogActions>
        <Button look="quiet" onPress={onClose}>
          {t('cancel', { ns: 'common' })}
        </Button>
        <Button type="submit" look="main" isPending={tried.isTrying} isDisabled={tried.wait > 0 || now === ''}>
          {words}
        </Button>
      </DialogActions>
    </form>
  );
}
