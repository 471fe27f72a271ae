import { useEffect, useRef } from 'react';

/** For a row of choices in a dialog: the chosen one has the keyboard when they are first shown. */
export function useChosenFirst() {
  const choices = useRef<HTMLFieldSetElement>(null);
  useEffect(() => choices.current?.querySelector<HTMLElement>(':checked')?.focus(), []);
  return choices;
}
