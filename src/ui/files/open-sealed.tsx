import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileProblem } from '../../files/file-problem';
import { PassphraseField } from '../backup/passphrase-field';
import styles from '../backup/passphrase-field.module.css';
import { Button } from '../parts/button';
import { DialogActions } from '../parts/dialog';

type Props = {
  readonly isOpening: boolean;
  /** Asked for the first time, or once more after a wrong one. */
  readonly problem: FileProblem;
  readonly onPassphrase: (passphrase: string) => void;
  readonly onClose: () => void;
};

/** Asks for the passphrase of an encrypted file, as often as it takes. */
export function OpenSealed({ isOpening, problem, onPassphrase, onClose }: Props) {
  const { t } = useTranslation('backup');
  const [typed, setTyped] = useState('');
  const [isShown, setShown] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const isWrong = problem.reason === 'wrongPassphrase' && !isOpening;
  useEffect(() => {
    if (isWrong) field.current?.select();
  }, [isWrong]);
  const open = (event: FormEvent) => {
    event.preventDefault();
    if (!isOpening && typed !== '') onPassphrase(typed);
  };
  return (
    <form className={styles.form} onSubmit={open}>
      <p>{t('asked')}</p>
      <PassphraseField
        field={field}
        label={t('passphrase')}
        value={typed}
        isShown={isShown}
        onShow={setShown}
        onWrite={setTyped}
        problem={isWrong ? t('wrong') : undefined}
        hint={isWrong ? t('retry') : undefined}
      />
      <p role="status">{isOpening ? t('opening') : ''}</p>
      <DialogActions>
        <Button look="quiet" onPress={onClose}>
          {t('cancel', { ns: 'common' })}
        </Button>
        <Button type="submit" look="main">
          {t('open', { ns: 'files' })}
        </Button>
      </DialogActions>
    </form>
  );
}
