import { useSyncExternalStore } from 'react';

/** From here on the tools lie under the map, and what is chosen comes from below. */
const narrow = '(width < 55rem)';

export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(narrow).matches);
}

function subscribe(changed: () => void): () => void {
  const media = window.matchMedia(narrow);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}
