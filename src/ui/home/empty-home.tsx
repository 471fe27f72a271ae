import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import { Drawing } from '../parts/drawing';
import styles from './empty-home.module.css';
import { firstDrawing, firstDrawingBox } from './first-drawing';

type Props = { readonly isKept: boolean; readonly onNew: () => void };

/** The list before there is a map in it. */
export function EmptyHome({ isKept, onNew }: Props) {
  const { t } = useTranslation('home');
  return (
    <section className={styles.empty}>
      <Drawing className={styles.drawing} shapes={firstDrawing} box={firstDrawingBox} />
      <h2 className={styles.welcome}>{t('welcome')}</h2>
      <p className={styles.more}>
        {t('welcomeMore')} {isKept && t('welcomeKept')}
      </p>
      <Button look="main" icon={<Plus size={22} aria-hidden="true" />} onPress={onNew}>
        {t('newMap')}
      </Button>
    </section>
  );
}
