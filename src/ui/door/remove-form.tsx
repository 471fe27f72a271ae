import { Download } from 'lucide-react';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileName } from '../../files/file-name';
import { dayOf } from '../../model/new-map';
import type { Outcome } from '../../model/outcome';
import { saveFile } from '../files/save-file';
import { asWritten } from '../parts/as-written';
import { Button } from '../parts/button';
import { DialogActions } from '../parts/dialog';
import type { Doorkeeper } from '../protection';
import type { StorageProblem } from '../shelf';
import styles from './door-screen.module.css';
import fieldStyles from './secret-field.module.css';

type Props = {
  readonly keeper: Pick<Doorkeeper, 'sealedData'>;
  /** Of the button that does it. */
  readonly label: string;
  readonly onRemove: () => Promise<Outcome<undefined, StorageProblem>>;
  readonly onClose: () => void;
  /** What goes. */
  readonly children: ReactNode;
};

/** Removes everything kept here, once the word for it has been written; it can be taken along first. */
export function RemoveForm({ keeper, label, onRemove, onClose, children }: Props) {
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
    const removed = await onRemove();
    if (!removed.ok) setState('failed');
  };
  return (
    <form className={styles.form} onSubmit={(event) => void remove(event)}>
      {children}
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
          {label}
        </Button>
      </DialogActions>
    </form>
  );
}
