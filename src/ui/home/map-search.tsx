import { useTranslation } from 'react-i18next';
import { asWritten } from '../parts/as-written';
import styles from './map-search.module.css';

type Props = {
  readonly sought: string;
  readonly found: number;
  readonly onSeek: (sought: string) => void;
};

export function MapSearch({ sought, found, onSeek }: Props) {
  const { t } = useTranslation('home');
  return (
    <div className={styles.search}>
      <input
        type="search"
        className={styles.field}
        aria-label={t('search')}
        placeholder={t('search')}
        value={sought}
        {...asWritten}
        onChange={(event) => onSeek(event.target.value)}
      />
      <p role="status" className={styles.found}>
        {sought.trim() === '' ? '' : t('found', { count: found })}
      </p>
    </div>
  );
}
