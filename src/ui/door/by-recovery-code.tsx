import { type FormEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asWritten } from '../parts/as-written';
import { Button } from '../parts/button';
import { NewPassphrase } from './new-passphrase';
import { NotOpened } from './not-opened';
import fieldStyles from './secret-field.module.css';
import { useSecrets } from './secrets';
import type { Tries } from './use-tries';

/** The code from the paper, and at once the passphrase to have from now on. */
export function ByRecoveryCode({ tries }: { readonly tries: Tries }) {
  const { t } = useTranslation('door');
  const { strengthOf } = useSecrets();
  const [recoveryCode, setRecoveryCode] = useState('');
  const [next, setNext] = useState('');
  const [id, told] = [useId(), useId()];
  const nextField = useRef<HTMLInputElement>(null);

  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (strengthOf(next) === 'short') nextField.current?.focus();
    else await tries.attempt({ recoveryCode }, next);
  };
  return (
    <form onSubmit={(event) => void open(event)}>
      <div className={fieldStyles.field}>
        <label htmlFor={id} className={fieldStyles.label}>
          {t('forgotten.code.label')}
        </label>
        <input
          id={id}
          className={fieldStyles.input}
          value={recoveryCode}
          {...asWritten}
          autoCapitalize="characters"
          aria-describedby={told}
          onChange={({ target }) => setRecoveryCode(target.value)}
        />
      </div>
      <NewPassphrase label={t('forgotten.code.next')} value={next} onWrite={setNext} field={nextField} />
      <NotOpened id={told} tries={tries} by="recoveryCode" />
      <Button type="submit" isPending={tries.isTrying} isDisabled={tries.wait > 0}>
        {t('forgotten.code.open')}
      </Button>
    </form>
  );
}
