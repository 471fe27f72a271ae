import type { Shelf } from '../ui/shelf';

/** Of what is in memory only, nothing is left when the page is closed: the browser asks before. Returns how to stop. */
export function warnOfClosing({ maps }: Shelf): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    const { health, entries, unsaved } = maps.getState();
    if (unsaved || (health === 'memoryOnly' && entries.length > 0)) event.preventDefault();
  };
  window.addEventListener('beforeunload', ask);
  return () => window.removeEventListener('beforeunload', ask);
}
