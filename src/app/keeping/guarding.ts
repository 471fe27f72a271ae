import type { Desk } from './desk';
import type { SealedShelf } from './sealed-shelf';

type Work = {
  readonly desk: Desk;
  readonly sealed: SealedShelf;
  readonly look: () => Promise<void>;
  /** How often it is looked whether what is kept is still there, in ms. */
  readonly heartbeat: number;
};

/** Sees to it that what is in memory is on the disk too, for as long as the page is there. */
export function guarding({ desk, sealed, look, heartbeat }: Work) {
  const written = () => desk.all().filter(({ pen }) => pen.isHere());

  globalThis.document?.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'hidden') return;
    for (const { saving } of written()) saving.retry();
    void sealed.copyNow();
  });
  const beat = async () => {
    const found = await sealed.lookIfGone();
    // Nothing can be stored by this version any more: that is told before somebody draws on.
    if (found === 'newer') for (const { saving } of written()) saving.again();
    setTimeout(() => void beat(), heartbeat);
  };
  setTimeout(() => void beat(), heartbeat);

  return {
    /** What was kept has gone; what is in memory need not go with it. */
    storeAgain: () => {
      const held = written();
      const missing = sealed.missing().flatMap(({ id, title }) => (desk.get(id) ? [] : [title]));
      for (const { saving } of held) saving.afterRemoval(missing);
      void Promise.all(held.map(({ saving }) => saving.settled())).then(look);
    },
  };
}
