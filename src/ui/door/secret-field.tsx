import { Eye, EyeOff } from 'lucide-react';
import { type RefObject, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { asWritten } from '../parts/as-written';
import { Button } from '../parts/button';
import styles from './secret-field.module.css';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly isShown: boolean;
  /** Where it is left out, it is shown or hidden with another field. */
  readonly onShow?: (isShown: boolean) => void;
  readonly onWrite: (value: string) => void;
  readonly field?: RefObject<HTMLInputElement | null> | undefined;
  /** The id of what is said of it. */
  readonly describedBy?: string;
  readonly isWrong?: boolean;
};

/**
 * A passphrase, hidden from whoever looks on unless *Näytä* is pressed. The browser is not asked to remember it: its
 * store belongs to whoever uses this account.
 */
export function SecretField({ label, value, isShown, onShow, onWrite, field, describedBy, isWrong }: Props) {
  const { t } = useTranslation('door');
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={styles.row}>
        <input
          ref={field}
          id={id}
          className={styles.input}
          type={isShown ? 'text' : 'password'}
          value={value}
          translate="no"
          {...asWritten}
          aria-describedby={describedBy}
          aria-invalid={isWrong}
          onChange={({ target }) => onWrite(target.value)}
        />
        {onShow && (
          <Button
            icon={isShown ? <EyeOff size={18} aria-hidden="true" /> : <Eye size={18} aria-hidden="true" />}
            onPress={() => onShow(!isShown)}
          >
            {isShown ? t('secret.hide') : t('secret.show')}
          </Button>
        )}
      </div>
    </div>
  );
}
