import { useTranslation } from 'react-i18next';
import { PlaceFields } from '../panels/place-fields';
import { Button } from '../parts/button';
import { personName, useMapRoom, useSession, useVersion } from './map-room';
import type { Moving } from './map-session';

/** *Siirrä* in words: who is moved, and area and ring to choose from. */
export function MoveGuide({ moving }: { readonly moving: Moving }) {
  const { session } = useMapRoom();
  const { people } = useVersion();
  const { t } = useTranslation('map');
  const { t: common } = useTranslation('common');
  const moved = people.filter(({ id }) => moving.what === 'people' && moving.ids.includes(id));
  const [only, ...others] = moved;
  const count = others.length === 0 ? undefined : t('menu.several', { count: moved.length });
  const name = count ?? (only ? personName(only, common) : t('tool.note'));
  return (
    <>
      <p role="status">{t('hint.move', { name })}</p>
      {moved.length > 0 && <PlaceFields people={moved} />}
      <Button look="plain" onPress={() => session.setState({ moving: undefined })}>
        {t('done')}
      </Button>
    </>
  );
}

/** Whether a tap on the sheet moves something there. */
export function useIsMoving(): boolean {
  return useSession((state) => state.moving !== undefined);
}
