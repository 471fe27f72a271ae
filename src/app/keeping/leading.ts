import type { SharedDocument } from '../../document/open-document';
import type { MapId } from '../../model/ids';
import type { SaveLoop } from './save-loop';
import type { Turn, Word } from './tab-talk';

type Work = {
  readonly id: MapId;
  readonly document: SharedDocument;
  readonly saving: SaveLoop;
  readonly say: (word: Word) => void;
};

/** What the tab that writes a map does for those that follow it. */
export function leading({ id, document, saving, say }: Work) {
  let taken = 0;
  let from = 0;
  let isFollowed = false;
  let unsubscribe: (() => void) | undefined;
  const settles = new Set<() => void>();

  const turn = (): Turn => [taken, document.getState().revision - from];
  const show = () => {
    if (isFollowed && unsubscribe) say({ id, say: 'shown', turn: turn(), map: document.getState().map });
  };
  const stop = () => {
    unsubscribe?.();
    unsubscribe = undefined;
  };

  const settle = () => {
    for (const half of settles) half();
    document.settle();
  };

  return {
    /** `after` all that was shown before it. */
    start: (after: number, others: 'perhaps' | 'none') => {
      taken = after;
      from = document.getState().revision;
      isFollowed = others === 'perhaps';
      unsubscribe = document.subscribe(show);
      show();
    },
    followed: () => {
      isFollowed = true;
      show();
    },
    stop,
    settle,
    beforeGiving: (half: () => void) => {
      settles.add(half);
      return () => settles.delete(half);
    },
    /** Stores everything, so that another tab may go on from there. It goes on here when that cannot be done. */
    give: async (to: string): Promise<boolean> => {
      say({ id, say: 'heard', to });
      settle();
      document.follow();
      saving.retry();
      const isStored = await saving.settled();
      if (isStored) {
        saving.stop();
        stop();
      } else document.lead();
      say({ id, say: isStored ? 'given' : 'kept', to });
      return isStored;
    },
  };
}
