import { type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TieEnd } from '../../model/tie';
import { FindingCards } from '../finding/finding-cards';
import { fetched } from '../parts/fetched';
import { ActionBar } from './action-bar';
import { BorderWords } from './border-words';
import { DragWords } from './drag-words';
import { isFraming } from './framing';
import { handsOn } from './map-hands';
import { useMapRoom, useSession } from './map-room';
import styles from './map-stage.module.css';
import { MapSummary } from './map-summary';
import { tieEndOf } from './meant';
import { useIsMoving } from './move-guide';
import { MoveTargets } from './move-targets';
import { NameField, type NameFieldHandle } from './name-field';
import { NoteField } from './note-field';
import { type NotesHandle, NotesOverlay } from './notes-overlay';
import { type OverlayHandle, PeopleOverlay } from './people-overlay';
import { useCanvas } from './use-canvas';
import { type StageHandle, useFitting } from './use-fitting';
import { useNameApart } from './use-name-apart';
import { useLook, useScene } from './use-scene';
import { useStageMarks } from './use-stage-marks';
import { useStageVersion } from './use-stage-version';
import { useUndoneInView } from './use-undone-in-view';

const StageMenu = fetched(async () => (await import('./stage-menu')).StageMenu);

type Props = { readonly handle: RefObject<StageHandle | null> };

/** The sheet with the people on it, and what is written straight onto it. */
export function MapStage({ handle }: Props) {
  const room = useMapRoom();
  const { t } = useTranslation('map');
  const nameOf = useNameApart();
  const id = useId();
  const host = useRef<HTMLDivElement>(null);
  const nameField = useRef<NameFieldHandle>(null);
  const noteField = useRef<NameFieldHandle>(null);
  const overlay = useRef<OverlayHandle>(null);
  const notes = useRef<NotesHandle>(null);
  // What is written on the sheet moves with the view; the rest of the stage is not drawn again for it.
  const [, setViewTick] = useState(0);
  const { shown, isPreview } = useStageVersion();
  const hasMenu = useSession(({ menu }) => menu !== undefined);
  const look = useLook(shown.frame);
  const scene = useScene(shown, look);

  const alreadyTied = (from: TieEnd, to: TieEnd) => {
    const names = [from, to].map(nameOf);
    const text = t('hint.alreadyTied', { first: names[0], second: names[1] });
    room.session.setState({ said: { text, undo: false, at: Date.now() } });
  };
  const canvas = useCanvas(
    host,
    handsOn({
      room,
      settleNaming: () => {
        room.session.setState({ finding: undefined });
        nameField.current?.settle();
        noteField.current?.settle();
      },
      viewChanged: () => {
        overlay.current?.follow();
        notes.current?.follow();
        setViewTick((tick) => tick + 1);
      },
      focusOn: (on) => {
        if (on?.kind === 'note') notes.current?.focus(on.id);
        else overlay.current?.focus(on && tieEndOf(on));
      },
      alreadyTied,
      under: () => host.current?.dataset.under,
      penFound: () => room.session.setState({ said: { text: t('penMode'), undo: false, at: Date.now() } }),
    }),
  );
  useLayoutEffect(() => canvas?.show(scene), [canvas, scene]);
  useStageMarks(canvas, scene);
  useFitting({ canvas, host, handle, scene });
  useUndoneInView(canvas, host, scene);

  const tool = useSession((state) => state.tool);
  const isMoving = useIsMoving();
  const framing = useSession(isFraming);
  const looking = useSession((state) => state.looking);
  return (
    <section
      className={styles.stage}
      aria-labelledby={`${id}-map`}
      aria-describedby={`${id}-summary`}
      data-tool={tool}
      data-moving={isMoving}
      data-framing={framing}
      data-looking={looking}
      inert={isPreview}
    >
      <h2 id={`${id}-map`} className="visually-hidden">
        {t('map')}
      </h2>
      <MapSummary id={`${id}-summary`} />
      <div ref={host} className={styles.drawing} aria-hidden="true" />
      {canvas && <PeopleOverlay canvas={canvas} scene={scene} handle={overlay} alreadyTied={alreadyTied} />}
      {canvas && <NotesOverlay canvas={canvas} scene={scene} handle={notes} />}
      {canvas && <DragWords canvas={canvas} scene={scene} />}
      {canvas && <BorderWords canvas={canvas} scene={scene} />}
      {canvas && <MoveTargets canvas={canvas} scene={scene} />}
      {canvas && <ActionBar canvas={canvas} scene={scene} />}
      {canvas && <NameField canvas={canvas} scene={scene} handle={nameField} />}
      {canvas && <NoteField canvas={canvas} scene={scene} handle={noteField} />}
      {canvas && (
        <FindingCards
          ends={() => overlay.current?.ends() ?? []}
          onFocus={(end) => overlay.current?.focus(end)}
          onTied={alreadyTied}
        />
      )}
      {hasMenu && <StageMenu onShowAll={() => handle.current?.showAll()} />}
    </section>
  );
}
