import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapCanvas } from '../../canvas/map-canvas';
import { templateFrame } from '../../model/frames';
import type { TieEnd } from '../../model/network-map';
import { onFrame } from '../../model/switch-frame';
import { unitFor } from '../../scene/unit-for';
import { DragWords } from './drag-words';
import { handsOn } from './map-hands';
import { endName, useMapRoom, useSession, useVersion, versionIn } from './map-room';
import { chosenPeople } from './map-session';
import styles from './map-stage.module.css';
import { NameField, type NameFieldHandle } from './name-field';
import { PeopleOverlay } from './people-overlay';
import { chosenWindow, freeWindow } from './stage';
import { useCanvas } from './use-canvas';
import { useLook, useScene } from './use-scene';
import { useStageMarks } from './use-stage-marks';

/** What the rest of the screen can ask of the drawing. */
export type StageHandle = {
  readonly showAll: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly cancel: () => boolean;
};

type Props = { readonly handle: RefObject<StageHandle | null> };

/** The sheet with the people on it, and what is written straight onto it. */
export function MapStage({ handle }: Props) {
  const room = useMapRoom();
  const { t } = useTranslation('map');
  const { t: signs } = useTranslation('signs');
  const { t: common } = useTranslation('common');
  const host = useRef<HTMLDivElement>(null);
  const nameField = useRef<NameFieldHandle>(null);
  const [unit, setUnit] = useState(280);
  const [viewTick, setViewTick] = useState(0);
  const preview = useSession((state) => state.preview);
  const version = useVersion();
  const shown = useMemo(() => (preview ? onFrame(version, templateFrame(preview)) : version), [version, preview]);
  const look = useLook(shown.frame, unit);
  const scene = useScene(shown, look);

  const alreadyTied = (from: TieEnd, to: TieEnd) => {
    const names = [from, to].map((end) => endName(version, end, signs, common));
    const text = t('hint.alreadyTied', { first: names[0], second: names[1] });
    room.session.setState({ said: { text, undo: false, at: Date.now() } });
  };
  const canvas = useCanvas(
    host,
    handsOn({
      room,
      look: () => look,
      settleNaming: () => nameField.current?.settle(),
      viewChanged: () => setViewTick((tick) => tick + 1),
      alreadyTied,
    }),
  );
  useLayoutEffect(() => canvas?.show(scene), [canvas, scene]);
  useStageMarks(canvas, scene);
  useFitting(canvas, host, handle, setUnit, scene.box);

  const people = useSession(chosenPeople);
  useEffect(() => {
    const first = scene.tokens.find(({ id }) => id === people[0]);
    if (!canvas || !host.current || people.length !== 1 || !first) return;
    canvas.bringIntoView(first.at, chosenWindow(host.current.clientWidth, host.current.clientHeight));
  }, [canvas, people]);

  const tool = useSession((state) => state.tool);
  return (
    <div className={styles.stage} data-tool={tool} inert={preview !== undefined}>
      <div ref={host} className={styles.drawing} aria-hidden="true" />
      {canvas && <PeopleOverlay canvas={canvas} scene={scene} viewTick={viewTick} />}
      {canvas && <DragWords canvas={canvas} scene={scene} />}
      {canvas && <NameField canvas={canvas} look={look} handle={nameField} />}
    </div>
  );
}

/** Fits the map when the screen opens and when the window or the frame changes its size, never while somebody works. */
function useFitting(
  canvas: MapCanvas | undefined,
  host: RefObject<HTMLElement | null>,
  handle: RefObject<StageHandle | null>,
  setUnit: (unit: number) => void,
  box: Parameters<MapCanvas['fit']>[0],
): void {
  const room = useMapRoom();
  const [fits, setFits] = useState(0);
  const showAll = useCallback(() => {
    if (!host.current) return;
    const free = freeWindow(host.current.clientWidth, host.current.clientHeight);
    setUnit(unitFor(versionIn(room), free.right - free.left, free.bottom - free.top, 1));
    setFits((count) => count + 1);
  }, [host, room, setUnit]);

  useLayoutEffect(() => {
    if (!canvas || !host.current) return;
    canvas.fit(box, freeWindow(host.current.clientWidth, host.current.clientHeight));
  }, [canvas, fits]);

  useEffect(() => {
    if (!canvas || !host.current) return;
    handle.current = { showAll, zoomBy: canvas.zoomBy, cancel: canvas.cancelGesture };
    let size = '';
    const watch = new ResizeObserver(([entry]) => {
      const now = `${entry?.contentRect.width} ${entry?.contentRect.height}`;
      if (now !== size) showAll();
      size = now;
    });
    watch.observe(host.current);
    return () => watch.disconnect();
  }, [canvas, showAll, handle, host]);
}
