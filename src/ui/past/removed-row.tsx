import { Trash2, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import { Drawing } from '../parts/drawing';
import { momentWords } from '../parts/moment-words';
import { dayMonthWords } from '../parts/time-words';
import type { RemovedMap } from '../shelf';
import styles from './removed-dialog.module.css';

type Props = {
  readonly map: RemovedMap;
  readonly title: string;
  readonly onPutBack: () => void;
  readonly onForGood: () => void;
};

export function RemovedRow({ map, title, onPutBack, onForGood }: Props) {
  const { t, i18n } = useTranslation('past');
  const { reach, shapes } = map.thumbnail;
  const when = momentWords(map.removedAt, new Date(), i18n.language);
  const until = dayMonthWords(map.keptUntil, i18n.language);
  return (
    <li className={styles.row}>
      <Drawing
        className={styles.thumbnail}
        shapes={shapes}
        box={{ left: -reach, top: -reach, right: reach, bottom: reach }}
      />
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        <p className={styles.more}>{t('deletedWhen', { when, until })}</p>
        <div className={styles.actions}>
          <Button
            aria-label={t('putBackOf', { title })}
            icon={<Undo2 size={18} aria-hidden="true" />}
            onPress={onPutBack}
          >
            {t('putBack')}
          </Button>
          <Button
            look="quiet"
            aria-label={t('forGoodOf', { title })}
            icon={<Trash2 size={18} aria-hidden="true" />}
            onPress={onForGood}
          >
            {t('forGood')}
          </Button>
        </div>
      </div>
    </li>
  );
}
