import { Dices } from 'lucide-react';
import { type RefObject, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, spokenAs } from '../../i18n/words';
import { Button } from '../parts/button';
import styles from './new-passphrase.module.css';
import { SecretField } from './secret-field';
import { useSecrets } from './secrets';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onWrite: (value: string) => void;
  readonly field?: RefObject<HTMLInputElement | null>;
};

/** A passphrase to be, in sight unless it is hidden, so that it is what was meant; with five words for the asking. */
export function NewPassphrase({ label, value, onWrite, field }: Props) {
  const { t, i18n } = useTranslation('door');
  const { fewestLetters, strengthOf, suggestedPassphrase } = useSecrets();
  const [isShown, setShown] = useState(true);
  const told = useId();
  const strength = strengthOf(value);

  const suggest = async () => {
    onWrite(await suggestedPassphrase(spokenAs(i18n.language as Language)));
    setShown(true);
  };
  return (
    <div className={styles.new}>
      <SecretField
        label={label}
        value={value}
        isShown={isShown}
        onShow={setShown}
        onWrite={onWrite}
        describedBy={told}
        {...(field && { field })}
      />
      <p id={told} role="status" className={styles.told} data-strength={strength}>
        {strength === 'short' ? t('passphrase.rule', { number: fewestLetters }) : t(`passphrase.strength.${strength}`)}
      </p>
      <Button icon={<Dices size={18} aria-hidden="true" />} onPress={() => void suggest()}>
        {t('passphrase.suggest')}
      </Button>
    </div>
  );
}
