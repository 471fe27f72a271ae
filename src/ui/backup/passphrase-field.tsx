import { type Ref, useId } from 'react';
import { asWritten } from '../parts/as-written';
import styles from './passphrase-field.module.css';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly isShown: boolean;
  readonly onChange: (value: string) => void;
  /** What is wrong with it. */
  readonly problem?: string | undefined;
  readonly hint?: string | undefined;
  readonly ref?: Ref<HTMLInputElement>;
};

/** A field for the passphrase of a file. The browser's store of passwords belongs to the account, so it stays out. */
export function PassphraseField({ label, value, isShown, onChange, problem, hint, ref }: Props) {
  const [field, more, wrong] = [useId(), useId(), useId()];
  return (
    <div className={styles.part}>
      <label htmlFor={field} className={styles.label}>
        {label}
      </label>
      <input
        ref={ref}
        id={field}
        className={styles.field}
        type={isShown ? 'text' : 'password'}
        value={value}
        translate="no"
        {...asWritten}
        aria-invalid={problem !== undefined}
        aria-describedby={`${wrong} ${more}`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={wrong} role="alert" className={problem === undefined ? styles.nothing : styles.problem}>
        {problem}
      </p>
      {hint && (
        <p id={more} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
