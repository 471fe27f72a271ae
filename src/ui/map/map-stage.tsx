import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TieEnd } from '../../model/tie';
import { FindingCards } from '../finding/finding-cards';
import { ActionBar } from './action-bar';
import { BorderWords } from './border-words';
import { DragWords } from './drag-words';
import { isFraming } from './framing';
import { handsOn } from './map-hands';
import { useMapRoom, useSession } from './map-room';
import styles from './map-stage.module.css';
import { useIsMoving } from './move-guide';
import { MoveTargets } from './move-targets';
import { NameField, type NameFieldHandle } from './name-field';
import { NoteField } from './note-field';
import { type OverlayHandle, PeopleOverlay } from './people-overlay';
import { StageMenu } from './stage-menu';
import { useCanvas } from './use-canvas';
import { type StageHandle, useFitting } from './use-fitting';
import { useNameApart } from './use-name-apart';
import { useLook, useScene } from './use-scene';
import { useStageMarks } from './use-stage-marks';
import { useStageVersion } from './use-stage-version';

type Props = { readonly handle: RefObject<StageHandle | null> };

/** The sheet with the people on it, and what is written straight onto it. */
export function MapStage({ handle }: Props) {
  const room = useMapRoom();
  const { t } = useTranslation('map');
  const nameOf = useNameApart();
  const host = useRef<HTMLDivElement>(null);
  const nameField = useRef<NameFieldHandle>(null);
  const noteField = useRef<NameFieldHandle>(null);
  const overlay = useRef<OverlayHandle>(null);
  // What is written on the sheet moves with the view; the rest of the stage is not drawn again for it.
  const [, setViewTick] = useState(0);
  const { shown, isPreview } = useStageVersion();
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
      look: () => look,
      settleNaming: () => {
        room.session.setState({ finding: undefined });
        nameField.current?.settle();
        noteField.current?.settle();
      },
      viewChanged: () => {
        overlay.current?.follow();
        setViewTick((tick) => tick + 1);
      },
      focusOn: (end) => overlay.current?.focus(end),
      alreadyTied,
      penFound: () => room.session.setState({ said: { text: t('penMode'), undo: false, at: Date.now() } }),
    }),
  );
  useLayoutEffect(() => canvas?.show(scene), [canvas, scene]);
  useStageMarks(canvas, scene);
  useFitting({ canvas, host, handle, scene });

  const tool = useSession((state) => state.tool);
  const isMoving = useIsMoving();
  const framing = useSession(isFraming);
  return (
    <div className={styles.stage} data-tool={tool} data-moving={isMoving} data-framing={framing} inert={isPreview}>
      <h2 className="visually-hidden">{t('map')}</h2>
      <div ref={host} className={styles.drawing} aria-hidden="true" />
      {canvas && <PeopleOverlay canvas={canvas} scene={scene} handle={overlay} alreadyTied={alreadyTied} />}
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
      <StageMenu onShowAll={() => handle.current?.showAll()} />
    </div>
  );
}
