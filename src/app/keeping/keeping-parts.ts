import type { ChangeCounter } from '../../storage/change-counter';
import type { Root } from '../../storage/second-place';
import type { Codec } from './codec';
import type { OpenedVault } from './opened-vault';

/** What the maps of a vault are kept with; all but the first two are as they are in a browser. */
export type KeepingParts = {
  readonly codec: Codec;
  /** Without one nothing is kept: maps are in memory only, and nothing of them is ever written. */
  readonly opened: OpenedVault | undefined;
  readonly now?: () => Date;
  readonly locks?: LockManager | undefined;
  /** Of the database, of the folder of copies and of the channel between tabs. */
  readonly name?: string;
  /** Of the second place; `undefined` where the browser has none that can be written. */
  readonly root?: Root | undefined;
  readonly counter?: ChangeCounter;
  /** How long a change may wait for its copy in the second place, in ms. */
  readonly copyPause?: number;
  /** How long an answer of the browser is waited for, in ms. */
  readonly patience?: number;
  /** How long another tab may stay silent when it is asked for a map, and how long it may take to store it, in ms. */
  readonly penPatience?: { readonly silent: number; readonly storing: number };
  /** How often it is looked whether what is kept is still there, in ms. */
  readonly heartbeat?: number;
  /** Waits before trying again, in ms; the last one repeats. */
  readonly pauses?: readonly number[];
};
