import { type RefObject, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Column, ListRoom, Opened } from './list-room';

/** What is open in the list, and where its keyboard goes. */
export function useListRoom(list: RefObject<HTMLElement | null>): {
  readonly opened: Opened | undefined;
  readonly listRoom: ListRoom;
} {
  const [opened, setOpened] = useState<Opened>();
  const listRoom = useMemo((): ListRoom => {
    let last: Opened | undefined;
    const show = (next: Opened | undefined) => {
      last = next;
      flushSync(() => setOpened(next));
    };
    const focus = (row: string, column: Column) => inRow(list.current, row, column)?.focus();
    const close = () => {
      const from = last;
      show(undefined);
      if (from) focus(from.row, from.from);
    };
    return {
      focus,
      focusBeside: (row) => beside(list.current, row)?.focus(),
      open: (next) => (last?.row === next.row && last.from === next.from ? close() : show(next)),
      close,
    };
  }, [list]);
  return { opened, listRoom };
}

/** Something one can work on in a row; without a column, the first. */
export function inRow(list: HTMLElement | null, row: string, column?: Column): HTMLElement | null {
  const found = list?.querySelector(`[data-row="${row}"]`);
  const wanted = column ?? 'name';
  return found?.querySelector<HTMLElement>(`[data-column="${wanted}"]`) ?? null;
}

/** The row after, or else the one before; there is always that of the centre. */
function beside(list: HTMLElement | null, row: string): HTMLElement | null {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const at = rows.findIndex(({ dataset }) => dataset.row === row);
  const next = rows[at + 1] ?? rows[at - 1];
  return next?.querySelector<HTMLElement>('[data-column="name"]') ?? null;
}
