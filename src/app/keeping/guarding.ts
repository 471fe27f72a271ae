import type { Desk } from './desk';
import { storeAll } from './kept-maps';
import type { SealedShelf } from './sealed-shelf';

type Work = {
  readonly desk: Desk;
  readonly sealed: SealedShelf;
  readonly look: () => Promise<void>;
  /** A later version of the program has taken over what is kept. */
  readonly outdated: () => void;
  /** How often it is looked whether what is kept is still there, in ms. */
  readonly heartbeat: number;
};

/** Sees to it that what is in memory is on the disk too, for as long as the page is there. */
export function guarding({ desk, sealed, look, outdated, heartbeat }: Work) {
  const written = () => desk.all().filter(({ pen }) => pen.isHere());

  globalThis.document?.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'hidden') return;
    for (const { saving } of written()) saving.retry();
    void sealed.copyNow();
  });
  const yielded = () => {
    outdated();
    for (const { pen, saving } of desk.all()) {
      if (pen.isHere()) saving.again();
      else pen.outdated();
    }
  };
  const stores: (() => Promise<unknown>)[] = [];
  const beat = async () => {
    const found = await sealed.lookIfGone();
    // Nothing can be stored by this version any more: that is told before somebody draws on.
    if (found === 'newer') return yielded();
    setTimeout(() => void beat(), heartbeat);
  };
  setTimeout(() => void beat(), heartbeat);

  return {
    /** More that is stored before a later version takes over: half-typed text. */
    beforeYielding: (store: () => Promise<unknown>) => {
      stores.push(store);
    },
    yielding: {
      settle: async () => {
        await Promise.allSettled(stores.map((store) => store()));
        await storeAll(desk, sealed);
      },
      gone: yielded,
    },
    /** What was kept has gone; what is in memory need not go with it. */
    storeAgain: () => {
      const held = written();
      const missing = sealed.missing().flatMap(({ id, title }) => (desk.get(id) ? [] : [title]));
      for (const { saving } of held) saving.afterRemoval(missing);
      void Promise.all(held.map(({ saving }) => saving.settled())).then(look);
    },
  };
}
