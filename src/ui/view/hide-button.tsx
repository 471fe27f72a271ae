import { EyeOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { BarWord } from '../parts/bar-word';
import { Button } from '../parts/button';
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
      <BarWord>{t('hide')}</BarWord>
    </Button>
  );
}
