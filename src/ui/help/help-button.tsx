import { CircleQuestionMark } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMapRoom } from '../map/map-room';
import { Button } from '../parts/button';
import { useSettings } from '../settings';

type Props = { readonly withWord?: boolean; readonly onDone?: () => void };

export function HelpButton({ withWord = false, onDone }: Props) {
  const { session } = useMapRoom();
  const { t } = useTranslation('help');
  const open = () => {
    onDone?.();
    session.setState({ helping: true });
  };
  const icon = <CircleQuestionMark aria-hidden="true" size={20} />;
  const [{ letterKeys }] = useSettings();
  const keys = letterKeys ? { 'aria-keyshortcuts': '?' } : {};
  const name = withWord ? {} : { 'aria-label': t('help') };
  return (
    <Button look={withWord ? 'plain' : 'quiet'} {...keys} icon={icon} onPress={open} {...name}>
      {withWord ? t('help') : undefined}
    </Button>
  );
}
