import type { Desk } from './desk';
import type { SealedShelf } from './sealed-shelf';

type Work = { readonly desk: Desk; readonly sealed: SealedShelf; readonly look: () => Promise<void> };

/** Sees to it that what is in memory is on the disk too, for as long as the page is there. */
export function guarding({ desk, sealed, look }: Work) {
  const written = () => desk.all().filter(({ pen }) => pen.isHere());

  globalThis.document?.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'hidden') return;
    for (const { saving } of written()) saving.retry();
    void sealed.copyNow();
  });

  return {
    /** What was kept has gone; what is in memory need not go with it. */
    storeAgain: () => {
      const held = written();
      for (const { saving } of held) saving.again();
      void Promise.all(held.map(({ saving }) => saving.settled())).then(look);
    },
  };
}
