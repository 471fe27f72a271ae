import { type FormEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { asWritten } from '../parts/as-written';
import { Button } from '../parts/button';
import { Dialog, DialogActions } from '../parts/dialog';
import type { KeptMap } from '../shelf';
import styles from './rename-dialog.module.css';
import { useKeptName } from './use-kept-name';

type Props = {
  readonly map: KeptMap;
  readonly onRename: (title: string) => void;
  readonly onClose: () => void;
};

/** A new name for a map; an empty one is a name, too. */
export function RenameDialog({ map, onRename, onClose }: Props) {
  const { t } = useTranslation('home');
  const { typed, write } = useKeptName(map.id, map.title);
  const [field, hint] = [useId(), useId()];
  const save = (event: FormEvent) => {
    event.preventDefault();
    onRename(typed);
    onClose();
  };
  return (
    <Dialog title={t('rename')} onClose={onClose}>
      <form className={styles.form} onSubmit={save}>
        <label htmlFor={field} className={styles.label}>
          {t('newName')}
        </label>
        <input
          id={field}
          className={styles.field}
          value={typed}
          {...asWritten}
          maxLength={200}
          autoFocus
          aria-describedby={hint}
          onChange={(event) => write(event.target.value)}
          onFocus={(event) => event.target.select()}
        />
        <p id={hint} className={styles.hint}>
          {t('nameHint')}
        </p>
        <DialogActions>
          <Button onPress={onClose}>{t('cancel', { ns: 'common' })}</Button>
          <Button type="submit" look="main">
            {t('save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
