import type { Column } from './list-room';

/** The rows of all tables, in the order in which they are read. */
export function rowsIn(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
}

/** One thing in a row that takes the keyboard. */
export function inRow(row: HTMLElement | undefined, column: Column): HTMLElement | undefined {
  return row?.querySelector<HTMLElement>(`[data-column="${column}"]`) ?? undefined;
}

/** Where the keyboard comes when it comes to a row. */
export function startOf(row: HTMLElement | undefined): HTMLElement | undefined {
  return inRow(row, 'name') ?? inRow(row, 'qualities');
}

/** The row that is read after one that goes: the next of its kind, or else the one before. */
export function afterGone(
  next: HTMLElement | undefined,
  before: HTMLElement | undefined,
  gone: HTMLElement,
): HTMLElement | undefined {
  const isTie = (row: HTMLElement) => inRow(row, 'name') === undefined;
  return next && isTie(next) === isTie(gone) ? next : before;
}
