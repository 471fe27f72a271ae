import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import { type Choice, SelectField } from './fields';
import styles from './panel.module.css';

type Props = { readonly others: readonly Choice<string>[]; readonly onAdd: (other: string) => void };

/** A tie by the name of the other one. Choosing does nothing yet: with the arrows one goes through all the names. */
export function AddTie({ others, onAdd }: Props) {
  const { t } = useTranslation('panel');
  const [other, setOther] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (other === '') return;
    setOther('');
    onAdd(other);
  };
  return (
    <form className={styles.addTie} onSubmit={add}>
      <SelectField
        label={t('withWhom')}
        value={other}
        choices={[{ value: '', words: '' }, ...others]}
        onChoose={setOther}
      />
      <Button type="submit">{t('addTie')}</Button>
    </form>
  );
}
