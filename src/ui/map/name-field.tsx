import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { MapCanvas } from '../../canvas/map-canvas';
import type { Scene } from '../../scene/scene';
import { announce } from '../announcing/announce';
import { asWritten } from '../parts/as-written';
import { useMapRoom, useSession } from './map-room';
import styles from './map-stage.module.css';
import { type Leaving, type NameNaming, nameBefore, nameDot, settleName } from './settle-name';
import { chosenWindow } from './stage';
import { useHalfDone } from './use-half-done';

export type NameFieldHandle = { readonly settle: () => void };

type Props = {
  readonly canvas: MapCanvas;
  readonly scene: Scene;
  readonly handle: RefObject<NameFieldHandle | null>;
};

/** A one-line field on the sheet, on the token or name itself. */
export function NameField({ canvas, scene, handle }: Props) {
  const naming = useSession((state) => state.naming);
  if (!naming || naming.what === 'note' || naming.what === 'newNote') return null;
  const key = naming.what === 'new' ? `${naming.row} ${naming.place.angle} ${naming.place.distance}` : naming.what;
  return <OpenField key={key} naming={naming} canvas={canvas} scene={scene} handle={handle} />;
}

function OpenField({ naming, canvas, scene, handle }: Props & { readonly naming: NameNaming }) {
  const room = useMapRoom();
  const { t } = useTranslation('map');
  const { t: signs } = useTranslation('signs');
  const { t: said } = useTranslation('said');
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(() => nameBefore(room, naming, signs));
  const settled = useRef(false);
  const settle = (how: Leaving) => {
    if (settled.current) return;
    settled.current = true;
    settleName(room, naming, field.current?.value ?? name, how);
  };
  useImperativeHandle(handle, () => ({ settle: () => settle('elsewhere') }));
  useHalfDone(() => settle('elsewhere'));
  const bringIntoView = useEffectEvent(() => {
    const stage = field.current?.parentElement;
    if (!stage || naming.what !== 'new' || naming.begunBy !== 'key') return;
    canvas.bringIntoView(nameDot(room, naming, scene.look, scene), chosenWindow(stage.clientWidth, stage.clientHeight));
  });
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
    bringIntoView();
  }, []);

  const keys: Readonly<Record<string, Leaving>> = { Enter: 'enter', Tab: 'tab', Escape: 'escape' };
  const pressed = (event: KeyboardEvent) => {
    event.stopPropagation();
    const how = keys[event.key];
    if (!how || event.nativeEvent.isComposing) return;
    event.preventDefault();
    settle(event.shiftKey && how === 'tab' ? 'back' : how);
    if (how === 'escape') announce(said('cancelled'), 'aside');
  };
  const placeholders = { new: t('newName'), group: t('newGroup'), tie: t('tieLabel') };
  const placeholder = naming.what in placeholders ? placeholders[naming.what as 'new'] : undefined;
  const { x, y } = canvas.windowDot(nameDot(room, naming, scene.look, scene));
  return (
    <input
      ref={field}
      className={styles.nameField}
      style={{ insetInlineStart: x, insetBlockStart: y }}
      value={name}
      placeholder={placeholder}
      aria-label={naming.what === 'tie' ? t('tieLabel') : t('personName')}
      {...asWritten}
      data-draft="name"
      enterKeyHint="next"
      onChange={(event) => setName(event.target.value)}
      onKeyDown={pressed}
      // Another window has the keyboard for a while: nothing is left here.
      onBlur={() => document.activeElement !== field.current && settle('elsewhere')}
    />
  );
}
