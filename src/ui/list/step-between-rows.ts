import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** ↑ and ↓ go to the same thing in the row above or below, where these keys have nothing else to do. */
export function stepBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const from = event.target;
  if (!(step && from instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
    return;
  if (from.matches('select') || event.nativeEvent.isComposing) return;
  if (from instanceof HTMLTextAreaElement && from.value.includes('\n')) return;
  const { column } = from.dataset;
  if (!column) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(`[data-column="${column}"]`)];
  const next = all[all.indexOf(from) + step];
  event.preventDefault();
  next?.focus();
}
