import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asWritten } from '../parts/as-written';
import { Button } from '../parts/button';
import { DoorHeading } from './door-heading';
import styles from './door-screen.module.css';
import codeStyles from './recovery-code.module.css';
import { useSecrets } from './secrets';

type Props = {
  readonly group: string;
  readonly number: number;
  readonly done: string;
  readonly onDone: () => void;
  readonly onBack: () => void;
};

/** One group of the code, asked back: who has it on paper has it at hand. */
export function GroupCheck({ group, number, done, onDone, onBack }: Props) {
  const { t } = useTranslation('door');
  const { isSameCode } = useSecrets();
  const [written, setWritten] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [id, told] = [useId(), useId()];
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const check = (event: FormEvent) => {
    event.preventDefault();
    if (isSameCode(written, group)) onDone();
    else {
      setWrong(true);
      field.current?.focus();
    }
  };
  return (
    <form className={styles.form} onSubmit={check}>
      <DoorHeading>{t('code.title')}</DoorHeading>
      <label htmlFor={id}>{t('code.check', { number })}</label>
      <input
        ref={field}
        id={id}
        className={codeStyles.group}
        value={written}
        {...asWritten}
        maxLength={8}
        autoCapitalize="characters"
        aria-invalid={isWrong}
        aria-describedby={told}
        onChange={({ target }) => {
          setWritten(target.value);
          setWrong(false);
        }}
      />
      <div id={told} role="alert">
        {isWrong && <p className={styles.problem}>{t('code.wrong', { number })}</p>}
      </div>
      <div className={styles.actions}>
        <Button look="quiet" onPress={onBack}>
          {t('code.again')}
        </Button>
        <Button type="submit" look="main">
          {done}
        </Button>
      </div>
    </form>
  );
}
