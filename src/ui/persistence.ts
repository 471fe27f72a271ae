import { createContext } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';

/**
 * What the browser says about keeping maps: `denied` means that it may clear them away when it wants room.
 * `notAsked` is also where it cannot be asked.
 */
export type PersistenceAnswer = 'notAsked' | 'granted' | 'denied';

export type Persistence = {
  readonly answer: StoreApi<{ readonly answer: PersistenceAnswer }>;
  /** Asks the browser, once a page; called when there is something worth keeping. */
  readonly ask: () => Promise<void>;
  /** In bytes, as the browser estimates them. */
  readonly room: () => Promise<{ readonly used: number; readonly most: number } | undefined>;
};

export const PersistenceContext = createContext<Persistence>({
  answer: createStore(() => ({ answer: 'notAsked' })),
  ask: async () => undefined,
  room: async () => undefined,
});
