import type { StoreApi } from 'zustand/vanilla';
import type { OpenDocument } from '../document/open-document';
import type { MapId, TemplateId } from '../model/ids';
import type { NetworkMap } from '../model/network-map';
import type { Outcome } from '../model/outcome';
import type { OwnTemplate } from '../model/own-template';
import type { Thumbnail } from '../scene/thumbnail';
import type { DraftShelf } from './draft';

/** A map in the list. */
export type KeptMap = {
  readonly id: MapId;
  readonly title: string;
  /** ISO instant. */
  readonly changedAt: string;
  readonly people: number;
  readonly thumbnail: Thumbnail;
  /** As it was chosen; otherwise `usualReminder`. */
  readonly reminder?: Reminder;
};

/** When one is reminded that a map may be removed: so many days after its last change, on an ISO day, or not at all. */
export type Reminder = { readonly days: ReminderDays } | { readonly on: string } | { readonly never: true };

export const reminderDays = [30, 90, 180] as const;
type ReminderDays = (typeof reminderDays)[number];

export const usualReminder: Reminder = { days: 90 };

/** A map that was removed and can still be put back. */
export type RemovedMap = KeptMap & {
  /** ISO instants. It is not dropped before `keptUntil`, and some day after it. */
  readonly removedAt: string;
  readonly keptUntil: string;
};

/** What the screen says of the open map: Tallennetaan… · Tallennettu · Ei tallennettu · Vain muistissa. */
export type SaveState = {
  readonly state: 'saving' | 'saved' | 'notSaved' | 'memoryOnly';
  readonly problem?: SaveProblem;
  /** When the map was last copied to the second place on this device. */
  readonly copiedAt?: Date;
  /** What was kept had been removed from under the open page, and this map is stored again; those with these titles are not. */
  readonly storedAgain?: { readonly missing: readonly string[] };
};

/**
 * `full`: no room on the device. `newer`: a later version of the program is in use on this device.
 * `changedElsewhere`: another tab has stored something newer. `unavailable`: the browser keeps nothing.
 */
export type SaveProblem = 'full' | 'newer' | 'changedElsewhere' | 'unavailable' | 'failed';

/**
 * `damaged`: what is kept cannot be opened. `mapsMissing`: some maps that should be kept are not there any more.
 * `allMissing`: there have been maps on this device, and there are none.
 */
export type StorageProblem = 'full' | 'newer' | 'unavailable' | 'failed' | 'damaged' | 'mapsMissing' | 'allMissing';

/** `newer`: a later version of the program has written it. */
export type OpenProblem = 'damaged' | 'openElsewhere' | 'missing' | 'unavailable' | 'newer';

/** Who writes a map that is open in several tabs. */
export type PenState =
  /** `moved`: it came here while the map was open. */
  | { readonly at: 'here'; readonly moved: boolean }
  | {
      /** The document follows what is done there. */
      readonly at: 'elsewhere';
      /** It was asked for; the other tab does not answer, or could not store what it has and keeps the pen. */
      readonly asked?: 'waiting' | 'silent' | 'refused';
      /** It was removed there, or what is kept has been taken over by a later version of the program. */
      readonly gone?: 'removed' | 'newer';
      /** It was taken from here before this had been stored. */
      readonly setAside?: NetworkMap;
    };

/** The right to change a map, which one tab has at a time. */
export type Pen = {
  readonly state: StoreApi<PenState>;
  /** *Siirrä muokkaus tähän*. */
  readonly ask: () => void;
  /** Takes it although the other tab does not answer. */
  readonly take: () => void;
  /** Asks no more. */
  readonly leave: () => void;
  /** `settle` is called before the pen goes to another tab, so that nothing is left half done. Returns how to stop. */
  readonly beforeGiving: (settle: () => void) => () => void;
};

export type OpenMap = {
  readonly document: OpenDocument;
  readonly saveState: StoreApi<SaveState>;
  readonly pen: Pen;
  /**
   * Waits for the last change to be on disk, or known not to be, then lets the map go. What did not reach the
   * disk stays in memory and is tried again; opening the map finds it.
   */
  readonly close: () => Promise<void>;
};

export type MapList = {
  readonly health: 'loading' | 'ready' | 'memoryOnly';
  readonly problem?: StorageProblem;
  /** The titles of maps that are missing, as far as they are known. */
  readonly missing?: readonly string[];
  /** The titles of maps of which the last change is in memory only, because the device does not take it. */
  readonly unsaved?: readonly string[] | undefined;
  /** Maps were put back from a copy; so many of the last changes were not in it. */
  readonly restored?: { readonly missing: number };
  /** Newest first. */
  readonly entries: readonly KeptMap[];
  /** *Poistetut*: the one removed last first. */
  readonly removed: readonly RemovedMap[];
};

/** A map as it once was, kept on this device. */
export type RestorePoint = {
  readonly number: number;
  /** ISO instant: when the map was last changed before it. */
  readonly at: string;
  readonly people: number;
};

/** How the maps lie in the second place on this device. `noPlace`: this browser has none. */
export type Copies =
  | { readonly state: 'noPlace' | 'failed' }
  | {
      readonly state: 'there';
      /** Maps of which the last change has not been copied yet. */
      readonly waiting: number;
      readonly at?: Date;
    };

/** The templates kept on this device, in the order in which they were made. */
export type TemplateShelf = {
  readonly templates: StoreApi<readonly OwnTemplate[]>;
  /** A new template, or another value of one that is there; on the disk when this returns `ok`. */
  readonly keepTemplate: (template: OwnTemplate) => Promise<Outcome<TemplateId, SaveProblem>>;
  readonly removeTemplate: (id: TemplateId) => Promise<Outcome<TemplateId, SaveProblem>>;
};

/** What is known of the last backup. Of which maps it was, is said by their ids and times. */
export type BackedUp = { readonly at?: string; readonly maps?: string; readonly passphrase?: string };

type KeptBeside = TemplateShelf & DraftShelf;

/** The maps kept on this device. */
export type Shelf = KeptBeside & {
  /** Sealed like the maps; where nothing is kept, it lasts as long as the page. */
  readonly backedUp: {
    readonly read: () => BackedUp;
    /** Finds what other tabs have written. */
    readonly look: () => Promise<void>;
    readonly write: (next: BackedUp) => Promise<void>;
  };
  readonly maps: StoreApi<MapList>;
  /**
   * Takes a new or imported map in, stores it at once and opens it; as a copy of its own when a map with its id is
   * there already. A `blank` one that is closed before anything was done to it is not kept.
   */
  readonly add: (map: NetworkMap, as?: { readonly blank: boolean }) => Promise<OpenMap>;
  /** The same without opening it. */
  readonly take: (map: NetworkMap) => Promise<Outcome<MapId, SaveProblem>>;
  /** For reading only while another tab writes it. */
  readonly open: (id: MapId) => Promise<Outcome<OpenMap, OpenProblem>>;
  /** The map as it is now, without opening it. */
  readonly read: (id: MapId) => Promise<Outcome<NetworkMap, OpenProblem>>;
  /** The last twenty, newest first. */
  readonly restorePoints: (id: MapId) => Promise<readonly RestorePoint[]>;
  /** The map as it was then, to be looked at. */
  readonly readRestorePoint: (id: MapId, point: number) => Promise<Outcome<NetworkMap, OpenProblem>>;
  /** The map as it was then, as a new map of this title; the map itself stays as it is. */
  readonly openRestorePoint: (id: MapId, point: number, title: string) => Promise<Outcome<OpenMap, OpenProblem>>;
  readonly copies: () => Promise<Copies>;
  /** The map that was open when the page was last left, if it is still there. Known once the list is ready. */
  readonly lastOpened: () => MapId | undefined;
  readonly rename: (id: MapId, title: string) => Promise<Outcome<MapId, OpenProblem | SaveProblem>>;
  /** The id of the copy. */
  readonly duplicate: (id: MapId, title: string) => Promise<Outcome<MapId, OpenProblem | SaveProblem>>;
  /** Takes the map from the list. It can be put back for a week at least. */
  readonly remove: (id: MapId) => Promise<Outcome<MapId, OpenProblem | SaveProblem>>;
  readonly putBack: (id: MapId) => Promise<Outcome<MapId, OpenProblem | SaveProblem>>;
  /** Drops the map, its key and all that was kept of it, in both places. */
  readonly removeForGood: (id: MapId) => Promise<Outcome<MapId, OpenProblem | SaveProblem>>;
  /** Drops the removed maps that have been kept long enough, and blank ones that nothing was done to. */
  readonly forgetRemoved: () => Promise<void>;
  readonly remind: (id: MapId, reminder: Reminder) => Promise<Outcome<MapId, OpenProblem | SaveProblem>>;
};
