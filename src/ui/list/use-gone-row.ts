import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';
import type { Version } from '../../model/network-map';
import { afterGone, rowsIn, startOf } from './rows';

/** When the row with the keyboard goes, by undoing for instance, the keyboard goes to the row that takes its place. */
export function useGoneRow(list: RefObject<HTMLElement | null>, version: Version) {
  const last = useRef<{ readonly row: HTMLElement; readonly at: number }>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows come and go with the version.
  useEffect(() => {
    if (!last.current || last.current.row.isConnected || document.activeElement !== document.body) return;
    const { row, at } = last.current;
    const rows = rowsIn(list.current);
    startOf(afterGone(rows[at], rows[at - 1], row))?.focus();
  }, [list, version]);
  return ({ target }: FocusEvent<HTMLElement>) => {
    const row = target.closest<HTMLElement>('[data-row]');
    last.current = row ? { row, at: rowsIn(list.current).indexOf(row) } : undefined;
  };
}
