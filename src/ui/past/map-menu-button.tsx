import { Ellipsis } from 'lucide-react';
import { useContext, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import { fetched } from '../parts/fetched';
import { KeeperContext, type MapMenuAsked } from './keeper';

const MapMenu = fetched(async () => (await import('./map-menu')).MapMenu);

/** The menu of the open map as a whole. */
export function MapMenuButton() {
  const keeper = useContext(KeeperContext);
  const { t } = useTranslation('past');
  const [asked, setAsked] = useState<MapMenuAsked>();
  const button = useRef<HTMLButtonElement>(null);
  if (!keeper) return null;
  return (
    <>
      <Button
        ref={button}
        look="quiet"
        aria-label={t('mapMenu')}
        aria-haspopup="menu"
        aria-expanded={asked === 'menu'}
        icon={<Ellipsis size={20} aria-hidden="true" />}
        onPress={() => setAsked('menu')}
      />
      {asked && <MapMenu keeper={keeper} button={button} asked={asked} onAsk={setAsked} />}
    </>
  );
}
