import { useTranslation } from 'react-i18next';
import { firstDrawing, firstDrawingBox } from '../home/first-drawing';
import { Drawing } from '../parts/drawing';
import { LanguageChoice, type LanguageProps } from '../parts/language-choice';
import styles from './door-head.module.css';

/** The name of the program and its language. */
export function DoorHead(language: LanguageProps) {
  const { t } = useTranslation('home');
  return (
    <header className={styles.head}>
      <p className={styles.product}>
        <Drawing className={styles.sign} shapes={firstDrawing} box={firstDrawingBox} />
        <span>{t('product')}</span>
      </p>
      <LanguageChoice {...language} />
    </header>
  );
}
