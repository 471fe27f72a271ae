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

/** Forgets what is no longer stored, all but what was last said of it. */
export function noteGone(rows: ReadonlyMap<string, IndexRow>, there: ReadonlySet<string>): void {
  for (const [id, row] of rows) {
    if (there.has(id)) continue;
    Object.assign(row, { entry: undefined, stored: 0, gone: row.entry?.summary ?? row.gone });
  }
}

/** What was chosen on the list stays while the map itself is saved. */
export function withReminder(summary: Summary, { entry }: IndexRow): Summary {
  const reminder = summary.reminder ?? entry?.summary.reminder;
  return { ...summary, ...(reminder && { reminder }) };
}

/** The revision over which the next one is laid: of what was read here, or of whatever is stored. */
export const builtOn = ({ tried, stored }: IndexRow, over: 'read' | 'known') =>
  over === 'read' ? tried : Math.max(tried, stored);
