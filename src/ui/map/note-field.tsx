import { type KeyboardEvent, type RefObject, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapCanvas } from '../../canvas/map-canvas';
import type { Scene } from '../../scene/scene';
import { dotOf } from '../../scene/ties-in-place';
import { asWritten } from '../parts/as-written';
import { useMapRoom, useSession } from './map-room';
import styles from './map-stage.module.css';
import type { NameFieldHandle } from './name-field';
import { type NoteNaming, noteBefore, settleNote } from './settle-note';
import { useHalfDone } from './use-half-done';

type Props = {
  readonly canvas: MapCanvas;
  readonly scene: Scene;
  readonly handle: RefObject<NameFieldHandle | null>;
};

/** A note being written where it lies. Esc and a touch elsewhere keep what is there. */
export function NoteField({ canvas, scene, handle }: Props) {
  const naming = useSession((state) => state.naming);
  if (naming?.what !== 'note' && naming?.what !== 'newNote') return null;
  const key = naming.what === 'note' ? naming.id : `${naming.at.angle} ${naming.at.distance}`;
  return <OpenNote key={key} naming={naming} canvas={canvas} scene={scene} handle={handle} />;
}

function OpenNote({ naming, canvas, scene, handle }: Props & { readonly naming: NoteNaming }) {
  const room = useMapRoom();
  const { t } = useTranslation('map');
  const field = useRef<HTMLTextAreaElement>(null);
  const before = noteBefore(room, naming);
  const [text, setText] = useState(before.text);
  const settled = useRef(false);
  const settle = () => {
    if (settled.current) return;
    settled.current = true;
    settleNote(room, naming, field.current?.value ?? text);
  };
  useImperativeHandle(handle, () => ({ settle }));
  useHalfDone(settle);
  useEffect(() => {
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);

  const pressed = (event: KeyboardEvent) => {
    event.stopPropagation();
    const ends = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
    if (!ends || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (naming.what === 'newNote' && naming.begunBy === 'key') room.session.setState({ tool: 'select' });
    settle();
  };
  const { x, y } = canvas.windowDot(dotOf(before.at, scene.look.unit));
  return (
    <textarea
      ref={field}
      className={styles.noteField}
      style={{ insetInlineStart: x, insetBlockStart: y }}
      value={text}
      placeholder={t('note.placeholder')}
      aria-label={t('note.text')}
      {...asWritten}
      data-draft="note"
      rows={4}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={pressed}
      onBlur={() => document.activeElement !== field.current && settle()}
    />
  );
}
