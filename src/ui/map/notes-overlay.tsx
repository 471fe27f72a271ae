import { memo, type RefObject, useEffect, useEffectEvent, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapCanvas } from '../../canvas/map-canvas';
import type { NoteId } from '../../model/ids';
import type { Note } from '../../model/network-map';
import { notesInOrder } from '../../model/questions/notes-in-order';
import type { Scene } from '../../scene/scene';
import { useNoteKeys } from '../keys/use-note-keys';
import { useRoving } from '../keys/use-roving';
import { lieOver } from './lie-over';
import { useMapRoom, useSession, useVersion } from './map-room';
import styles from './map-stage.module.css';
import { keyboardWindow } from './stage';
import { useNoteWords } from './use-note-words';

export type NotesHandle = {
  readonly focus: (id: NoteId) => void;
  readonly follow: () => void;
};

type Props = {
  readonly canvas: MapCanvas;
  readonly scene: Scene;
  readonly handle: RefObject<NotesHandle | null>;
};

/** One option over each note, as over each token; nothing where there are no notes. */
export const NotesOverlay = memo(({ scene, ...rest }: Props) => {
  const drawn = new Set(scene.notes.map(({ id }) => id));
  const [first, ...others] = notesInOrder(useVersion()).filter(({ id }) => drawn.has(id));
  return first ? <Notes first={first} notes={[first, ...others]} scene={scene} {...rest} /> : null;
});

type NotesProps = Props & { readonly first: Note; readonly notes: readonly Note[] };

function Notes({ first, notes, canvas, scene, handle }: NotesProps) {
  const { t } = useTranslation('map');
  const { session } = useMapRoom();
  const wordsOf = useNoteWords();
  const list = useRef<HTMLDivElement>(null);
  const chosen = useSession((state) => (state.chosen.kind === 'note' ? state.chosen.id : undefined));
  const ids = notes.map(({ id }) => id);
  const [roving, setFocused] = useRoving(ids, first.id);
  const figures = new Map(scene.notes.map((figure) => [figure.id, figure]));
  const { x, y } = figures.get(roving)?.at ?? { x: 0, y: 0 };

  const focus = (id: NoteId | undefined) => {
    if (id === undefined) return;
    setFocused(id);
    list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
  };
  const follow = () => lieOver(list.current, canvas);
  useImperativeHandle(handle, () => ({ focus, follow }));
  useLayoutEffect(follow);
  const bringIntoView = useEffectEvent(() => {
    const stage = list.current?.parentElement;
    const isByKeys = list.current?.querySelector('[tabindex="0"]')?.matches(':focus-visible');
    if (!(stage && isByKeys)) return;
    const { looking } = session.getState();
    canvas.bringIntoView({ x, y }, keyboardWindow(looking, stage.clientWidth, stage.clientHeight));
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the note that has the keyboard has changed or moved.
  useEffect(() => bringIntoView(), [roving, x, y]);
  const keys = useNoteKeys({ canvas, ids, roving, focus, at: { x, y } });
  return (
    <div
      ref={list}
      className={styles.overlay}
      role="listbox"
      data-tokens
      aria-label={t('notesOnMap')}
      tabIndex={-1}
      onKeyDown={keys.pressed}
      onKeyUp={keys.released}
    >
      {notes.map((note, at) => {
        const { at: middle = { x: 0, y: 0 }, width = 0, height = 0 } = figures.get(note.id) ?? {};
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of all options are those of the list.
          <div
            key={note.id}
            role="option"
            data-row={note.id}
            className={styles.noteOption}
            tabIndex={note.id === roving ? 0 : -1}
            aria-selected={note.id === chosen}
            aria-posinset={at + 1}
            aria-setsize={notes.length}
            aria-label={wordsOf(note)}
            onFocus={() => setFocused(note.id)}
            onClick={() => keys.choose(note.id)}
            onContextMenu={(event) => {
              event.preventDefault();
              keys.openMenu();
            }}
            style={{
              insetInlineStart: middle.x - width / 2,
              insetBlockStart: middle.y - height / 2,
              inlineSize: width,
              blockSize: height,
            }}
          />
        );
      })}
    </div>
  );
}
