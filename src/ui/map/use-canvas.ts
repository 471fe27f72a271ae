import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Hands } from '../../canvas/hands';
import { type MapCanvas, startCanvas } from '../../canvas/map-canvas';

/** The drawing in its place on the page, alive as long as the screen is. Gestures always reach the newest `hands`. */
export function useCanvas(host: RefObject<HTMLElement | null>, hands: Hands): MapCanvas | undefined {
  const [canvas, setCanvas] = useState<MapCanvas>();
  const newest = useRef(hands);
  newest.current = hands;
  useEffect(() => {
    if (!host.current) return;
    const started = startCanvas(host.current, {
      tapped: (...said) => newest.current.tapped(...said),
      doubleTapped: (...said) => newest.current.doubleTapped(...said),
      menuAsked: (...said) => newest.current.menuAsked(...said),
      dragging: (...said) => newest.current.dragging(...said),
      dropped: (...said) => newest.current.dropped(...said),
      noteDropped: (...said) => newest.current.noteDropped(...said),
      bordering: (...said) => newest.current.bordering(...said),
      reframed: (...said) => newest.current.reframed(...said),
      retied: (...said) => newest.current.retied(...said),
      hovered: (...said) => newest.current.hovered(...said),
      penTouched: () => newest.current.penTouched(),
      carrying: (...said) => newest.current.carrying(...said),
      tied: (...said) => newest.current.tied(...said),
      encircled: (...said) => newest.current.encircled(...said),
      touched: () => newest.current.touched(),
      viewChanged: () => newest.current.viewChanged(),
    });
    setCanvas(started);
    return () => {
      setCanvas(undefined);
      started.end();
    };
  }, [host]);
  return canvas;
}
