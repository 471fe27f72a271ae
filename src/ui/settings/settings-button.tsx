import { Settings } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { BarWord } from '../parts/bar-word';
import { Button } from '../parts/button';
import { useOpenSettings } from './open-settings';

type Props = {
  /** In a bar the word gives way where there is little room; elsewhere it stays. */
  readonly place?: 'bar' | 'sheet';
  readonly onDone?: () => void;
};

/** *Asetukset*. */
export function SettingsButton({ place = 'bar', onDone }: Props) {
  const { t } = useTranslation();
  const openSettings = useOpenSettings();
  if (!openSettings) return null;
  const open = () => {
    onDone?.();
    openSettings();
  };
  const icon = <Settings aria-hidden="true" size={18} />;
  return place === 'bar' ? (
    <Button look="quiet" icon={icon} onPress={open}>
      <BarWord>{t('settings')}</BarWord>
    </Button>
  ) : (
    <Button look="plain" icon={icon} onPress={open}>
      {t('settings')}
    </Button>
  );
}
