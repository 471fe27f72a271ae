import { useSyncExternalStore } from 'react';

/** Whether the keyboard is at the tokens, or at what stands beside them: then the hand works on the map, not in the panel. */
export function useHandOnMap(): boolean {
  return useSyncExternalStore(subscribe, isOnMap);
}

function subscribe(changed: () => void): () => void {
  document.addEventListener('focusin', changed);
  document.addEventListener('focusout', changed);
  return () => {
    document.removeEventListener('focusin', changed);
    document.removeEventListener('focusout', changed);
  };
}

function isOnMap(): boolean {
  return document.activeElement?.closest('[data-tokens], [data-beside-token]') !== null;
}
