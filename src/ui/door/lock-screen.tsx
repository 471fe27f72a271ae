import { LockKeyhole } from 'lucide-react';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import type { Doorkeeper } from '../protection';
import { DoorHeading } from './door-heading';
import styles from './door-screen.module.css';
import { Forgotten } from './forgotten';
import lockStyles from './lock-screen.module.css';
import { NotOpened } from './not-opened';
import { SecretField } from './secret-field';
import { useTries } from './use-tries';

/** *Lukittu*: one field, and the way on for who has forgotten. */
export function LockScreen({ keeper }: { readonly keeper: Doorkeeper }) {
  const { t } = useTranslation('door');
  const [passphrase, setPassphrase] = useState('');
  const [isShown, setShown] = useState(false);
  const tries = useTries(keeper);
  const told = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (passphrase !== '') await tries.attempt({ passphrase });
    field.current?.focus();
  };
  return (
    <div className={styles.form}>
      <form className={lockStyles.lock} onSubmit={(event) => void open(event)}>
        <LockKeyhole className={lockStyles.sign} size={36} strokeWidth={1.75} aria-hidden="true" />
        <DoorHeading>{t('lock.title')}</DoorHeading>
        <SecretField
          label={t('lock.label')}
          value={passphrase}
          isShown={isShown}
          onShow={setShown}
          onWrite={setPassphrase}
          field={field}
          describedBy={told}
          isWrong={tries.problem?.by === 'passphrase' && tries.problem.reason === 'wrong'}
        />
        <NotOpened id={told} tries={tries} by="passphrase" />
        <Button type="submit" look="main" isPending={tries.isTrying} isDisabled={tries.wait > 0}>
          {tries.isTrying ? t('lock.opening') : t('lock.open')}
        </Button>
      </form>
      <Forgotten keeper={keeper} tries={tries} />
    </div>
  );
}
