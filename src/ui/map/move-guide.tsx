import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PlaceFields } from '../panels/place-fields';
import { Button } from '../parts/button';
import { personName, useMapRoom, useSession, useVersion } from './map-room';
import type { Moving } from './map-session';
import styles from './toolbar.module.css';

/** *Siirrä* in words: who is moved, and area and ring to choose from. */
export function MoveGuide({ moving }: { readonly moving: Moving }) {
  const { session } = useMapRoom();
  const { people } = useVersion();
  const fields = useRef<HTMLFormElement>(null);
  const { t } = useTranslation('map');
  const { t: common } = useTranslation('common');
  const moved = people.filter(({ id }) => moving.what === 'people' && moving.ids.includes(id));
  const [only, ...others] = moved;
  const count = others.length === 0 ? undefined : t('menu.several', { count: moved.length });
  const name = count ?? (only ? personName(only, common) : t('tool.note'));
  const done = () => session.setState({ moving: undefined });
  const isByKey = moving.what === 'people' && moving.begunBy === 'key';
  useEffect(() => {
    if (isByKey) fields.current?.querySelector<HTMLElement>('select, input:checked, input')?.focus();
  }, [isByKey]);
  const pressed = (event: KeyboardEvent) => {
    if (event.repeat || event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    done();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Enter ends it from any of its fields.
    <form ref={fields} className={styles.moving} onKeyDown={pressed} onSubmit={(event) => event.preventDefault()}>
      <p>{t('hint.move', { name })}</p>
      {moved.length > 0 && <PlaceFields people={moved} />}
      <Button look="plain" onPress={done}>
        {t('done')}
      </Button>
    </form>
  );
}

/** Whether a tap on the sheet moves something there. */
export function useIsMoving(): boolean {
  return useSession((state) => state.moving !== undefined);
}
