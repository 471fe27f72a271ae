import type { StoreApi } from 'zustand/vanilla';
import type { Outcome } from '../model/outcome';
import type { Shelf, StorageProblem } from './shelf';

/** How maps are kept on this device: *Tunnuslauseella lukittu*, *Ilman lukkoa*, *Kertakäyttö*. */
export type Keeping = 'passphrase' | 'withoutLock' | 'oneTime';

/** What stands before the maps. */
export type Door =
  | { readonly state: 'looking' }
  /** There has never been a map here. */
  | { readonly state: 'firstStart' }
  /** There have been maps on this device, and nothing of them is left. */
  | { readonly state: 'lost' }
  | { readonly state: 'locked' }
  | { readonly state: 'failed'; readonly problem: StorageProblem }
  | { readonly state: 'open'; readonly shelf: Shelf; readonly protection: Protection };

export type WayIn = { readonly passphrase: string } | { readonly recoveryCode: string };

export type Doorkeeper = {
  readonly door: StoreApi<Door>;
  /** Makes a locked vault; the door opens when `enter` is called, after the code has been written down. */
  readonly lockWith: (
    passphrase: string,
  ) => Promise<Outcome<{ readonly recoveryCode: string; readonly enter: () => void }, StorageProblem>>;
  readonly withoutLock: () => Promise<Outcome<undefined, StorageProblem>>;
  readonly oneTime: () => void;
  /** `wait` is how long the next try has to wait, in ms, counted from now; no number of wrong tries removes anything. */
  readonly unlock: (
    wayIn: WayIn,
  ) => Promise<
    Outcome<undefined, { readonly reason: 'wrong'; readonly wait: number } | { readonly reason: StorageProblem }>
  >;
  /** The sealed data as it is, to be saved to a file before it is removed. */
  readonly sealedData: () => Promise<Blob>;
  /** *Aloita alusta*, *Tyhjennä laite*: removes everything kept here in both places, and loads the page anew. */
  readonly startAnew: () => Promise<void>;
};

/** What can be done about the protection of maps that are open. */
export type Protection = {
  readonly keeping: Keeping;
  /** Stores everything and half-typed text, then loads a page that knows nothing; all tabs together. */
  readonly lock: () => Promise<void>;
  readonly changePassphrase: (
    now: WayIn,
    next: string,
  ) => Promise<
    Outcome<undefined, { readonly reason: 'wrong'; readonly wait: number } | { readonly reason: StorageProblem }>
  >;
  /** The old code no longer opens anything. */
  readonly newRecoveryCode: () => Promise<Outcome<string, StorageProblem>>;
  /** Maps without a lock are sealed anew with new keys; the code is that of the new vault. */
  readonly takePassphrase: (passphrase: string) => Promise<Outcome<{ readonly recoveryCode: string }, StorageProblem>>;
};
