import { createContext, useContext } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import type { Outcome } from '../../model/outcome';

/**
 * `wrongPassphrase`: not that of the chosen file. `unreadable`: a map could not be read, and a file without it is not
 * put in the place of one that may have it. `gone`: the chosen file is not where it was.
 */
export type BackupProblem =
  | 'wrongPassphrase'
  | 'unreadable'
  | 'noMaps'
  | 'notPermitted'
  | 'gone'
  | 'full'
  | 'tooHeavy'
  | 'failed';

export type BackupState = {
  readonly isWriting: boolean;
  /** ISO instant of the last one; nothing is known of an earlier one. */
  readonly at?: string | undefined;
  /** There are maps, and they are not as they were then. */
  readonly isBehind: boolean;
  /** A chosen file is kept up to date, unless something is needed for it first. */
  readonly file: 'none' | 'kept' | 'needsPermission' | 'needsPassphrase';
  /** The passphrase of the last one need not be typed again. */
  readonly knowsPassphrase: boolean;
  /** Why the last one was not written. */
  readonly problem?: BackupProblem | undefined;
};

/** *Varmuuskopio tiedostoon*: all maps of this device, encrypted in one file. */
export type Backup = {
  readonly state: StoreApi<BackupState>;
  /** This browser can keep a chosen file up to date; others save a new file each time. */
  readonly canKeepFile: boolean;
  /** Asks where, and writes all maps there with this passphrase. Given up where nothing is chosen. */
  readonly start: (passphrase: string) => Promise<BackupDone>;
  /** Writes it anew, asking the browser for its permission; with the passphrase where it is not known any more. */
  readonly update: (passphrase?: string) => Promise<BackupDone>;
  /** The chosen file stays where it is, and is not written any more. */
  readonly stop: () => Promise<void>;
};

export type BackupDone = Outcome<'kept' | 'downloaded' | 'givenUp', BackupProblem>;

/** `undefined` until it is there. */
export const BackupContext = createContext<Backup | undefined>(undefined);

export const useBackup = () => useContext(BackupContext);
