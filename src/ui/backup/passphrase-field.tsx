import { type ComponentProps, useId } from 'react';
import { SecretField } from '../door/secret-field';
import styles from './passphrase-field.module.css';

type Props = Omit<ComponentProps<typeof SecretField>, 'describedBy' | 'isWrong'> & {
  /** What is wrong with it. */
  readonly problem?: string | undefined;
  readonly hint?: string | undefined;
};

/** A field for the passphrase of a file, with what is said of it. */
export function PassphraseField({ problem, hint, ...field }: Props) {
  const [more, wrong] = [useId(), useId()];
  return (
    <div className={styles.part}>
      <SecretField {...field} describedBy={`${wrong} ${more}`} isWrong={problem !== undefined} />
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
