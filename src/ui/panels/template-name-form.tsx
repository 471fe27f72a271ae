import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fittingText } from '../../model/fitting-text';
import { Button } from '../parts/button';
import { TextField } from './fields';
import styles from './templates.module.css';

type Props = { readonly name: string; readonly onSave: (name: string) => void };

export function TemplateNameForm({ name, onSave }: Props) {
  const { t } = useTranslation('panel');
  const [typed, setTyped] = useState(name);
  const save = (event: FormEvent) => {
    event.preventDefault();
    onSave(fittingText(typed.trim()));
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <TextField
        label={t('template.name')}
        value={typed}
        keptAs="template"
        onWrite={setTyped}
        onSettle={() => undefined}
      />
      <Button type="submit" look="main">
        {t('template.keep')}
      </Button>
    </form>
  );
}
