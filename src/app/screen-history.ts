import { useEffect, useRef } from 'react';
import type { OpenMap, Shelf } from '../ui/shelf';

type Screens = {
  readonly shelf: Shelf;
  readonly open: OpenMap | undefined;
  readonly onOpen: (map: OpenMap) => void;
  readonly onLeave: () => void;
};

/** All that the browser's history ever learns: that a map was open, never which. */
const mapState = { screen: 'map' };

/** Lets the browser's own back button leave a map, and brings the open map back when the page is loaded again. */
export function useScreenHistory({ shelf, open, onOpen, onLeave }: Screens) {
  const latest = useRef({ open, onOpen, onLeave });
  latest.current = { open, onOpen, onLeave };

  useEffect(() => {
    const back = () => {
      if (latest.current.open) latest.current.onLeave();
    };
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);

  useEffect(() => {
    if (window.history.state?.screen !== mapState.screen) return;
    const reopen = async () => {
      const id = shelf.lastOpened();
      const opened = id && (await shelf.open(id));
      if (opened?.ok) latest.current.onOpen(opened.value);
      else window.history.replaceState(null, '');
    };
    const whenReady = () => {
      if (shelf.maps.getState().health === 'loading') return;
      stop();
      reopen().catch(() => window.history.replaceState(null, ''));
    };
    const stop = shelf.maps.subscribe(whenReady);
    whenReady();
    return stop;
  }, [shelf]);

  return {
    enter: (map: OpenMap) => {
      window.history.pushState(mapState, '');
      onOpen(map);
    },
    /** Through the browser's history, so that going back twice does not open the map again. */
    leave: () => {
      if (window.history.state?.screen === mapState.screen) window.history.back();
      else onLeave();
    },
  };
}
