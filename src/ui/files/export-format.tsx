import { useTranslation } from 'react-i18next';
import styles from './export-format.module.css';
import type { ExportChoices, ExportFormat } from './use-export-choices';

type Props = Pick<ExportChoices, 'format' | 'scale' | 'isSealed'> & {
  readonly onChange: (changed: Partial<Pick<ExportChoices, 'format' | 'scale'>>) => void;
};

const formats: readonly ExportFormat[] = ['png', 'svg', 'file'];
const scales = [2, 4] as const;

/** In which form the map leaves. */
export function ExportFormatChoice({ format, scale, isSealed, onChange }: Props) {
  const { t } = useTranslation('files');
  return (
    <>
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>{t('form')}</legend>
        {formats.map((each) => (
          <label key={each} className={styles.choice}>
            <input
              type="radio"
              name="export-format"
              checked={each === format}
              onChange={() => onChange({ format: each })}
            />
            <span>
              {t(`format.${each}`)}
              <span className={styles.hint}>{t(`formatHint.${each}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {format === 'png' && (
        <fieldset className={styles.sizes}>
          <legend className={styles.legend}>{t('size')}</legend>
          {scales.map((each) => (
            <label key={each} className={styles.size}>
              <input
                type="radio"
                name="export-scale"
                checked={each === scale}
                onChange={() => onChange({ scale: each })}
              />
              {t(each === 2 ? 'scale2' : 'scale4')}
            </label>
          ))}
        </fieldset>
      )}
      {format === 'file' && !isSealed && <p className={styles.warning}>{t('notSealed')}</p>}
      {format !== 'file' && <p className={styles.note}>{t('notInPicture')}</p>}
    </>
  );
}
