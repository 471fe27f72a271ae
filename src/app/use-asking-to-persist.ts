import { use, useEffect, useRef } from 'react';
import { PersistenceContext } from '../ui/persistence';
import type { OpenMap, Shelf } from '../ui/shelf';

/** Asks the browser not to clear maps away when somebody comes back from the first map that was drawn: not before. */
export function useAskingToPersist(shelf: Shelf, open: OpenMap | undefined): void {
  const { ask } = use(PersistenceContext);
  const wasOpen = useRef(false);
  useEffect(() => {
    const isBack = wasOpen.current && !open;
    wasOpen.current = open !== undefined;
    const { health, entries } = shelf.maps.getState();
    // Of what is in memory only there is nothing to clear away.
    if (isBack && health !== 'memoryOnly' && entries.some(({ people }) => people > 0)) void ask();
  }, [shelf, open, ask]);
}
