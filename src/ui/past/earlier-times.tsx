import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { momentWords } from '../parts/moment-words';
import type { RestorePoint } from '../shelf';
import styles from './earlier-dialog.module.css';
import { useChosenFirst } from './use-chosen-first';

type Props = {
  readonly points: readonly RestorePoint[];
  readonly chosen: number;
  readonly onChoose: (number: number) => void;
};

/** When the map was as it was, newest first, one of them chosen: one stop for the keyboard, and arrows within it. */
export function EarlierTimes({ points, chosen, onChoose }: Props) {
  const { t, i18n } = useTranslation('home');
  const { t: common } = useTranslation('common');
  const name = useId();
  const now = new Date();
  return (
    <fieldset ref={useChosenFirst()} className={styles.times}>
      <legend className="visually-hidden">{t('earlier')}</legend>
      <ul className={styles.list}>
        {points.map(({ number, at, people }) => (
          <li key={number}>
            <label className={styles.time}>
              <input type="radio" name={name} checked={number === chosen} onChange={() => onChoose(number)} />
              <span className={styles.words}>
                <time dateTime={at} className={styles.when}>
                  {momentWords(at, now, i18n.language)}
                </time>
                <span className={styles.people}>
                  {people === 0 ? t('nobody') : common('people', { count: people })}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
