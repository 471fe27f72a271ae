import { EyeOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import styles from './hide-button.module.css';
import { useHide } from './hiding-place';

/** *Piilota*, for when somebody comes in. */
export function HideButton() {
  const { t } = useTranslation('view');
  return (
    <Button
      look="quiet"
      aria-keyshortcuts="Escape Escape"
      icon={<EyeOff aria-hidden="true" size={18} />}
      onPress={useHide()}
    >
      <span className={styles.word}>{t('hide')}</span>
    </Button>
  );
}
