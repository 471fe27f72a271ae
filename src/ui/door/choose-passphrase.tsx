import { ArrowLeft } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import type { Doorkeeper } from '../protection';
import { DoorHeading } from './door-heading';
import styles from './door-screen.module.css';
import { NewPassphrase } from './new-passphrase';
import { useSecrets } from './secrets';

type Made = { readonly recoveryCode: string; readonly enter: () => void };

type Props = {
  readonly keeper: Doorkeeper;
  readonly onMade: (made: Made) => void;
  readonly onBack: () => void;
};

/** The passphrase of a new lock. */
export function ChoosePassphrase({ keeper, onMade, onBack }: Props) {
  const { t } = useTranslation('door');
  const { strengthOf } = useSecrets();
  const [passphrase, setPassphrase] = useState('');
  const [state, setState] = useState<'writing' | 'making' | 'failed'>('writing');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const make = async (event: FormEvent) => {
    event.preventDefault();
    if (strengthOf(passphrase) === 'short' || state === 'making') {
      field.current?.focus();
      return;
    }
    setState('making');
    const made = await keeper.lockWith(passphrase);
    if (made.ok) onMade(made.value);
    else setState('failed');
  };
  return (
    <form className={styles.form} onSubmit={(event) => void make(event)}>
      <DoorHeading>{t('passphrase.title')}</DoorHeading>
      <p className={styles.words}>{t('passphrase.words')}</p>
      <NewPassphrase label={t('passphrase.label')} value={passphrase} onWrite={setPassphrase} field={field} />
      <div role="alert">{state === 'failed' && <p className={styles.problem}>{t('passphrase.notMade')}</p>}</div>
      <div className={styles.actions}>
        <Button look="quiet" icon={<ArrowLeft size={18} aria-hidden="true" />} onPress={onBack}>
          {t('back')}
        </Button>
        <Button type="submit" look="main" isPending={state === 'making'}>
          {state === 'making' ? t('passphrase.making') : t('continue')}
        </Button>
      </div>
    </form>
  );
}
