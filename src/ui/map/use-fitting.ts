import { type RefObject, useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { MapCanvas } from '../../canvas/map-canvas';
import type { Scene } from '../../scene/scene';
import type { Box } from '../../scene/shapes';
import { sizesFor, unitFor } from '../../scene/unit-for';
import { announce } from '../announcing/announce';
import { useSpeech } from '../announcing/use-speech';
import { chosenBox } from './chosen-box';
import { useMapRoom, useSession, versionIn } from './map-room';
import { chosenPeople } from './map-session';
import { chosenWindow, fitWindow, freeWindow, lookingWindow } from './stage';

/** What the rest of the screen can ask of the drawing. */
export type StageHandle = {
  readonly showAll: () => void;
  /** Those who are chosen, as large as they fit; everybody when nobody is. */
  readonly showChosen: () => void;
  readonly zoomBy: (factor: number) => void;
  /** 1 is 100 %. */
  readonly zoomTo: (level: number) => void;
  /** Takes a gesture back that is going on; tells whether there was one. */
  readonly cancel: () => boolean;
};

type Stage = {
  readonly canvas: MapCanvas | undefined;
  readonly host: RefObject<HTMLElement | null>;
  readonly handle: RefObject<StageHandle | null>;
  readonly scene: Scene;
};

/**
 * Fits the map when the screen opens, when the window changes its size and when asked to; never while somebody works.
 * One person who is chosen is brought into view.
 */
export function useFitting({ canvas, host, handle, scene }: Stage): void {
  const room = useMapRoom();
  const speech = useSpeech();
  const [fits, setFits] = useState(0);
  const people = useSession(chosenPeople);

  const freeOn = useCallback(
    ({ clientWidth, clientHeight }: HTMLElement, box?: Box) => {
      if (room.session.getState().looking) return lookingWindow(clientWidth, clientHeight);
      const { length } = versionIn(room).people;
      return box ? fitWindow(clientWidth, clientHeight, length, box) : freeWindow(clientWidth, clientHeight);
    },
    [room],
  );
  const showAll = useCallback(() => {
    if (!host.current) return;
    const { textSize } = room.session.getState();
    const version = versionIn(room);
    const free = freeOn(host.current);
    const [width, height] = [free.right - free.left, free.bottom - free.top];
    const unit = unitFor(version, width, height, textSize);
    room.session.setState(sizesFor(unit, textSize, version.people.length, width < height));
    setFits((count) => count + 1);
  }, [host, room, freeOn]);

  const fitScene = useEffectEvent((element: HTMLElement) => canvas?.fit(scene.box, freeOn(element, scene.box)));
  useLayoutEffect(() => {
    if (fits > 0 && host.current) fitScene(host.current);
  }, [fits, host]);

  const bringIntoView = useEffectEvent((element: HTMLElement) => {
    const found = scene.tokens.find(({ id }) => id === people[0]);
    if (found && people.length === 1) {
      canvas?.bringIntoView(found.at, chosenWindow(element.clientWidth, element.clientHeight));
    }
  });
  useEffect(() => {
    if (people.length === 1 && host.current) bringIntoView(host.current);
  }, [people, host]);

  const newest = useRef(scene);
  newest.current = scene;
  const showChosen = useCallback(() => {
    const box = chosenBox(newest.current, chosenPeople(room.session.getState()));
    if (!(box && host.current)) {
      showAll();
      return false;
    }
    canvas?.fit(box, chosenWindow(host.current.clientWidth, host.current.clientHeight));
    return true;
  }, [canvas, host, room, showAll]);

  // What else the room depends on, or how much of it is needed.
  const needs = useSession(({ textSize, looking }) => `${textSize} ${looking}`);
  const fitted = useRef(needs);
  useEffect(() => {
    if (fitted.current !== needs) showAll();
    fitted.current = needs;
  }, [needs, showAll]);

  useEffect(() => {
    if (!(canvas && host.current)) return;
    const zoomBy = (factor: number) => {
      canvas.zoomBy(factor);
      announce(speech.t('zoom', { ns: 'said', percent: Math.round(canvas.view().zoom * 100) }));
    };
    handle.current = {
      showAll: () => {
        showAll();
        announce(speech.t('fitAll', { ns: 'said' }));
      },
      showChosen: () => announce(speech.t(showChosen() ? 'fitChosen' : 'fitAll', { ns: 'said' })),
      zoomBy,
      zoomTo: (level) => zoomBy(level / canvas.view().zoom),
      cancel: canvas.cancelGesture,
    };
    let size = '';
    const watch = new ResizeObserver(([entry]) => {
      const now = `${entry?.contentRect.width} ${entry?.contentRect.height}`;
      if (now !== size) showAll();
      size = now;
    });
    watch.observe(host.current);
    return () => watch.disconnect();
  }, [canvas, showAll, showChosen, handle, host, speech]);
}
