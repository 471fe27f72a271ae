import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Menu } from '../parts/menu';
import { useIsReading, useMapRoom, useSession } from './map-room';
import type { StageMenu as Open } from './map-session';
import styles from './map-stage.module.css';
import { useMenuChoices } from './use-menu-choices';

/** What changes nothing on the map. */
const readers: readonly string[] = ['edit', 'ties', 'say', 'picture', 'fit', 'look'];

type Props = { readonly onShowAll: () => void };

/** What can be done with what lies under the pointer. Everything in it can be done elsewhere too. */
export function StageMenu({ onShowAll }: Props) {
  const menu = useSession((state) => state.menu);
  return menu ? <OpenMenu key={`${menu.window.x} ${menu.window.y}`} menu={menu} onShowAll={onShowAll} /> : null;
}

function OpenMenu({ menu, onShowAll }: Props & { readonly menu: Open }) {
  const { session } = useMapRoom();
  const { t } = useTranslation('map');
  const spot = useRef<HTMLSpanElement>(null);
  const isReading = useIsReading();
  const choices = useMenuChoices(menu, onShowAll).map((choice) => ({
    ...choice,
    isOff: isReading && !readers.includes(choice.key),
  }));
  const { x, y } = menu.window;
  return (
    <>
      <span ref={spot} className={styles.menuSpot} style={{ insetInlineStart: x, insetBlockStart: y }} />
      <Menu
        label={t('menu.title')}
        opener={spot}
        choices={choices}
        onClose={() => session.setState({ menu: undefined })}
      />
    </>
  );
}
