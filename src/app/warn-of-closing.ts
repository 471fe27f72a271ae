import type { Shelf } from '../ui/shelf';

/** Of what is in memory only, nothing is left when the page is closed: the browser asks before. */
export function warnOfClosing({ maps }: Shelf): void {
  window.addEventListener('beforeunload', (event) => {
    if (maps.getState().entries.length > 0) event.preventDefault();
  });
}
