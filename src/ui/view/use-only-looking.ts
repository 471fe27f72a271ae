import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../announcing/announce';
import { isField } from '../keys/key-targets';
import { useSettings } from '../settings';
import { isLookingKey } from './looking-keys';

/** Keys besides characters that would do something: who presses one hears why it does not. */
const meant: readonly string[] = ['Enter', 'F2', 'Delete', 'Backspace', 'Insert', 'ContextMenu'];

/** As long as it is used, nothing that changes the map or opens a panel reaches it by a key, nor by a click of a screen reader. */
export function useOnlyLooking(): void {
  const [{ letterKeys }] = useSettings();
  const { t: said } = useTranslation('said');
  useEffect(() => {
    const stop = (event: Event) => {
      event.stopImmediatePropagation();
      event.preventDefault();
      announce(said('looking'));
    };
    const pressed = (event: KeyboardEvent) => {
      if (event.isComposing || isLookingKey(event, letterKeys)) return;
      const isMeant = event.key.length === 1 || meant.includes(event.key) || event.ctrlKey || event.metaKey;
      if (isMeant && !event.repeat) stop(event);
      else event.stopImmediatePropagation();
    };
    // A key that was held back when it was pressed chooses nobody when it is let go.
    const released = (event: KeyboardEvent) => {
      if (event.key === ' ' && isToken(event.target)) event.stopImmediatePropagation();
    };
    const pasted = (event: ClipboardEvent) => {
      if (!isField(event.target)) stop(event);
    };
    const clicked = (event: MouseEvent) => {
      if (isToken(event.target)) stop(event);
    };
    const listeners = [
      ['keydown', pressed],
      ['keyup', released],
      ['paste', pasted],
      ['click', clicked],
      ['contextmenu', clicked],
    ] as const;
    for (const [name, listener] of listeners) window.addEventListener(name, listener as EventListener, true);
    return () => {
      for (const [name, listener] of listeners) window.removeEventListener(name, listener as EventListener, true);
    };
  }, [letterKeys, said]);
}

function isToken(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-tokens]') !== null;
}
