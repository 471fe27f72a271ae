import { UnfoldHorizontal } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { spreadPeople } from '../../model/spread-people';
import { useMapRoom, useVersion } from '../map/map-room';
import { nothing } from '../map/map-session';
import { Offer } from './offer';

/** *Levitä*: only when it is asked for, and first only to be looked at. */
export function SpreadButton({ onDone }: { readonly onDone: () => void }) {
  const { session } = useMapRoom();
  const version = useVersion();
  const { t } = useTranslation('view');
  const spread = () => {
    const places = spreadPeople(version);
    onDone();
    if (places.length > 0) session.setState({ spread: places, preview: undefined, chosen: nothing });
    else session.setState({ said: { text: t('spreadNobody'), undo: false, at: Date.now() } });
  };
  return (
    <Offer icon={<UnfoldHorizontal aria-hidden="true" size={18} />} hint={t('spreadHint')} onPress={spread}>
      {t('spread')}
    </Offer>
  );
}
