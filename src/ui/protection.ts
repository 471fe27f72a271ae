import { createContext, useContext } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import type { FileContent } from '../files/maps-file';
import type { Outcome } from '../model/outcome';
import type { SaveProblem, Shelf, StorageProblem } from './shelf';

/** How maps are kept on this device: *Tunnuslauseella lukittu*, *Ilman lukkoa*, *Kertakäyttö*. */
export type Keeping = 'passphrase' | 'withoutLock' | 'oneTime';

/** What stands before the maps. */
export type Door =
  | { readonly state: 'looking' }
  /** There has never been a map here. `brought` is what comes in when it has been chosen how maps are kept. */
  | { readonly state: 'firstStart'; readonly brought?: FileContent }
  /** There have been maps on this device, and nothing of them is left. */
  | { readonly state: 'lost' }
  | { readonly state: 'locked' }
  | { readonly state: 'failed'; readonly problem: DoorProblem }
  | {
      readonly state: 'open';
      readonly shelf: Shelf;
      readonly protection: Protection;
      /** What a file has brought, and is yet to be taken in. */
      readonly brought?: FileContent;
    };
/** `blocked`: a tab with an earlier version of the program does not let go. `upgrading`: maps are brought up to date. */
export type DoorProblem = StorageProblem | 'blocked' | 'upgrading';

export type WayIn = { readonly passphrase: string } | { readonly recoveryCode: string };

export type Doorkeeper = Emptying & {
  readonly door: StoreApi<Door>;
  /** Makes a locked vault; it is kept, and the door opens, when `enter` is called, after the code has been written down. */
  readonly lockWith: (
    passphrase: string,
  ) => Promise<Outcome<{ readonly recoveryCode: string; readonly enter: () => void }, StorageProblem>>;
  readonly withoutLock: () => void;
  readonly oneTime: () => void;
  /** Whoever forgot the passphrase comes in by the recovery code, with a passphrase to have from now on. */
  readonly unlock: (wayIn: WayIn, nextPassphrase?: string) => Promise<Tried>;
  /** Puts back what `sealedData` gave, where nothing is kept; the old passphrase opens it. */
  readonly restoreSealed: (file: Blob) => Promise<Outcome<undefined, StorageProblem>>;
  /** Puts what a file holds in the place of what is kept here, which is removed; how maps are kept is chosen anew. */
  readonly bring: (content: FileContent) => Promise<Outcome<undefined, StorageProblem>>;
  /** How long the next try has to wait, in ms: wrong ones are remembered when the page is loaded again. */
  readonly waitLeft: () => number;
};

/**
 * `wrong`: `wait` is how long the next try has to wait, in ms, counted from now; no number of wrong tries removes
 * anything. `mistyped`: no vault has such a recovery code, so that it counts as no try.
 */
export type Tried = Outcome<
  undefined,
  | { readonly reason: 'wrong'; readonly wait: number }
  | { readonly reason: 'mistyped' }
  | { readonly reason: StorageProblem }
>;

type Emptying = {
  /** The sealed data as it is, to be saved to a file before it is removed. */
  readonly sealedData: () => Promise<Blob>;
  /** *Aloita alusta*, *Tyhjennä laite*: removes everything kept here in both places, and loads the page anew. */
  readonly startAnew: () => Promise<Outcome<undefined, StorageProblem>>;
};

/** What can be done about the protection of maps that are open. */
export type Protection = Emptying & {
  readonly keeping: Keeping;
  /**
   * Stores everything in both places, then loads a page that knows nothing; all tabs together. When something could
   * not be stored, nothing is locked and it is told why, unless it may be lost.
   */
  readonly lock: (how?: { readonly losing: boolean }) => Promise<Outcome<undefined, SaveProblem>>;
  /** Something more that is stored before a lock, whichever tab it comes from: half-typed text. Returns its end. */
  readonly beforeLock: (store: () => Promise<unknown>) => () => void;
  readonly changePassphrase: (now: WayIn, next: string) => Promise<Tried>;
  /** The old code no longer opens anything. `now` is asked for because the open vault cannot tell its own key. */
  readonly newRecoveryCode: (now: WayIn) => Promise<Outcome<string, WhyNotTried>>;
  /** Maps without a lock are sealed anew with new keys; the code is that of the new vault. */
  readonly takePassphrase: (passphrase: string) => Promise<Outcome<{ readonly recoveryCode: string }, StorageProblem>>;
};

export type WhyNotTried = Extract<Tried, { readonly ok: false }>['problem'];

/** `undefined` where nothing is open. */
export const ProtectionContext = createContext<Protection | undefined>(undefined);

export const useProtection = () => useContext(ProtectionContext);
