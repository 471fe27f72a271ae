import { useTranslation } from 'react-i18next';
import styles from './maps-preview.module.css';
import type { WhenHere } from './take-maps';

type Props = {
  readonly label: string;
  /** The words of the label are heard, but not seen. */
  readonly isQuiet?: boolean;
  /** Empty when it differs from one map to the next. */
  readonly value: WhenHere | '' | undefined;
  readonly onChange: (whenHere: WhenHere) => void;
};

/** *Avaa erillisenä kopiona* or *Korvaa tällä*, for maps that are on this device already. */
export function WhenHereChoice({ label, isQuiet = false, value, onChange }: Props) {
  const { t } = useTranslation('files');
  return (
    <label className={styles.choice}>
      <span className={isQuiet ? 'visually-hidden' : styles.label}>{label}</span>
      <select value={value ?? ''} onChange={({ target }) => onChange(target.value as WhenHere)}>
        {value === '' && <option value="" disabled aria-label="…" />}
        <option value="copy">{t('openAsCopy')}</option>
        <option value="replace">{t('replace')}</option>
      </select>
    </label>
  );
}
