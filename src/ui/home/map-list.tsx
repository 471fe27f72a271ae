import { useState } from 'react';
import { fetched } from '../parts/fetched';
import { useSteady } from '../parts/use-steady';
import type { KeptMap } from '../shelf';
import { MapCard } from './map-card';
import styles from './map-list.module.css';
import type { CardDeed, MapVerbs } from './map-verbs';
import { useGrowing } from './use-growing';

const CardMenu = fetched(async () => (await import('./card-menu')).CardMenu);
const CardDialog = fetched(async () => (await import('./card-dialog')).CardDialog);

type Props = MapVerbs & { readonly maps: readonly KeptMap[] };

type Asked = { readonly map: KeptMap; readonly button: HTMLElement; readonly what: 'menu' | CardDeed };

/** The maps as cards. What is asked of one of them is one value: its menu, or what was chosen there. */
export function MapList({ maps, ...verbs }: Props) {
  const [asked, setAsked] = useState<Asked>();
  const shown = useGrowing(maps.length);
  const open = useSteady(verbs.onOpen);
  const showMenu = useSteady((map: KeptMap, button: HTMLElement) => setAsked({ map, button, what: 'menu' }));
  return (
    <>
      <ul className={styles.list}>
        {maps.slice(0, shown).map((map) => (
          <MapCard key={map.id} map={map} onOpen={open} onMenu={showMenu} />
        ))}
      </ul>
      {asked?.what === 'menu' && (
        <CardMenu
          map={asked.map}
          button={asked.button}
          {...verbs}
          onAsk={(what) => setAsked({ ...asked, what })}
          onClose={() => setAsked((now) => (now === asked ? undefined : now))}
        />
      )}
      {asked && asked.what !== 'menu' && (
        <CardDialog
          {...verbs}
          map={asked.map}
          deed={asked.what}
          onClose={() => {
            setAsked(undefined);
            // The item of the menu that opened the dialog is gone; its button is not.
            requestAnimationFrame(() => asked.button.focus());
          }}
        />
      )}
    </>
  );
}
