import { Presentation } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../map/map-room';
import { Offer } from './offer';

/** *Katselu*, where there is a map to look at. */
export function LookingButton({ onLook }: { readonly onLook: () => void }) {
  const { t } = useTranslation('view');
  const isOnMap = useSession(({ view }) => view === 'map');
  if (!isOnMap) return null;
  return (
    <Offer icon={<Presentation aria-hidden="true" size={18} />} hint={t('lookingHint')} onPress={onLook}>
      {t('looking')}
    </Offer>
  );
}
