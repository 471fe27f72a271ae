import type { MapKey } from '../../vault/vault';
import type { Entry, Summary } from './kept-entry';

/** What one tab knows of one map that is kept. */
export type IndexRow = {
  /** The map's key, wrapped; and open, once it has been needed. */
  readonly wrapped: string;
  key?: MapKey;
  /** What is stored, and its revision; neither when nothing is. */
  entry: Entry | undefined;
  stored: number;
  /** What was last said of it, if it has gone from under the open page. */
  gone?: Summary | undefined;
  /**
   * The highest revision that this tab has read or tried to store; never what another tab has stored since. A failed
   * write may have landed all the same, so the next one takes a new number and builds on the tried one; a late one is
   * then refused.
   */
  tried: number;
};
