import { useState } from 'react';
import { fetched } from '../parts/fetched';
import type { KeptMap } from '../shelf';
import { MapCard } from './map-card';
import styles from './map-list.module.css';
import type { MapVerbs } from './map-verbs';

const CardMenu = fetched(async () => (await import('./card-menu')).CardMenu);
const RenameDialog = fetched(async () => (await import('./rename-dialog')).RenameDialog);

type Props = MapVerbs & { readonly maps: readonly KeptMap[] };

type Asked = { readonly button: HTMLElement } & ({ readonly menu: KeptMap } | { readonly rename: KeptMap });

/** The maps as cards. What is asked of one of them is one value: its menu, or its new name. */
export function MapList({ maps, ...verbs }: Props) {
  const [asked, setAsked] = useState<Asked>();
  return (
    <>
      <ul className={styles.list}>
        {maps.map((map) => (
          <MapCard
            key={map.id}
            map={map}
            onOpen={() => verbs.onOpen(map)}
            onMenu={(button) => setAsked({ menu: map, button })}
          />
        ))}
      </ul>
      {asked && 'menu' in asked && (
        <CardMenu
          map={asked.menu}
          button={asked.button}
          {...verbs}
          onAskName={() => setAsked({ rename: asked.menu, button: asked.button })}
          onClose={() => setAsked((now) => (now === asked ? undefined : now))}
        />
      )}
      {asked && 'rename' in asked && (
        <RenameDialog
          title={asked.rename.title}
          onRename={(title) => verbs.onRename(asked.rename, title)}
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
