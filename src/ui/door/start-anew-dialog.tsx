import { Download } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileName } from '../../files/file-name';
import { dayOf } from '../../model/new-map';
import { saveFile } from '../files/save-file';
import { asWritten } from '../parts/as-written';
import { Button } from '../parts/button';
import { Dialog, DialogActions } from '../parts/dialog';
import type { Doorkeeper } from '../protection';
import styles from './door-screen.module.css';
import fieldStyles from './secret-field.module.css';

type Props = {
  readonly keeper: Pick<Doorkeeper, 'sealedData' | 'startAnew'>;
  readonly onClose: () => void;
  /** What it is called where it was asked for; *Aloita alusta* if nothing else. */
  readonly title?: string;
};

/** Removes everything, once the word for it has been written. */
export function StartAnewDialog({ keeper, onClose, title }: Props) {
  const { t } = useTranslation('door');
  const [written, setWritten] = useState('');
  const [state, setState] = useState<'asking' | 'saved' | 'removing' | 'failed'>('asking');
  const field = useId();
  const word = t('anew.word');
  const isMeant = written.trim().toUpperCase() === word;

  const save = async () => {
    saveFile(await keeper.sealedData(), fileName('sealed', dayOf(new Date())));
    setState('saved');
  };
  const remove = async (event: FormEvent) => {
    event.preventDefault();
    if (!isMeant) return;
    setState('removing');
    const removed = await keeper.startAnew();
    if (!removed.ok) setState('failed');
  };
  return (
    <Dialog title={title ?? t('anew.title')} role="alertdialog" onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void remove(event)}>
        <p className={styles.words}>{t('anew.words')}</p>
        <p className={styles.words}>{t('anew.sealed')}</p>
        <div className={styles.saving}>
          <Button icon={<Download size={18} aria-hidden="true" />} onPress={() => void save()}>
            {t('anew.save')}
          </Button>
          <span role="status">{state === 'saved' && t('anew.saved')}</span>
        </div>
        <div className={fieldStyles.field}>
          <label htmlFor={field} className={fieldStyles.label}>
            {t('anew.type', { word })}
          </label>
          <input
            id={field}
            className={fieldStyles.input}
            value={written}
            {...asWritten}
            autoCapitalize="characters"
            onChange={({ target }) => setWritten(target.value)}
          />
        </div>
        <div role="alert">{state === 'failed' && <p className={styles.problem}>{t('anew.failed')}</p>}</div>
        <DialogActions>
          <Button onPress={onClose}>{t('cancel', { ns: 'common' })}</Button>
          <Button type="submit" look="danger" isDisabled={!isMeant} isPending={state === 'removing'}>
            {t('anew.remove')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
