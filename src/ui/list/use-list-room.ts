import { type RefObject, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ListRoom, Opened } from './list-room';
import { afterGone, inRow, rowsIn, startOf } from './rows';

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
    const rowOf = (id: string) => rowsIn(list.current).find(({ dataset }) => dataset.row === id);
    const close = () => {
      const from = last;
      show(undefined);
      if (from) inRow(rowOf(from.row), from.from)?.focus();
    };
    return {
      focus: (row, column) => (column ? inRow(rowOf(row), column) : startOf(rowOf(row)))?.focus(),
      focusBeside: (id) => {
        const rows = rowsIn(list.current);
        const gone = rowOf(id);
        const at = gone ? rows.indexOf(gone) : -1;
        if (gone) startOf(afterGone(rows[at + 1], rows[at - 1], gone))?.focus();
      },
      open: (next) => (last?.row === next.row && last.from === next.from ? close() : show(next)),
      close,
    };
  }, [list]);
  return { opened, listRoom };
}
