import { useEffect } from 'react';
import { whyOff } from '../parts/controls-off';

const controls = `[aria-disabled="true"][aria-describedby~="${whyOff}"]`;

/** Keys that only go about, or read; in a field that is only read every other one would have written. */
const harmless: readonly string[] = ['Tab', 'Escape', 'Home', 'End', 'PageUp', 'PageDown', 'Shift', 'Control', 'Alt'];
const caret: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/** Controls are off: using one changes nothing and is answered with the reason. */
export function useWhyOff(refuse: () => void): void {
  useEffect(() => {
    const stop = (event: Event) => {
      event.stopImmediatePropagation();
      event.preventDefault();
    };
    const controlOf = ({ target }: Event) => (target instanceof Element ? target.closest(controls) : null);
    const clicked = (event: Event) => {
      const control = controlOf(event) ?? labelled(event);
      if (!control || isText(control)) return;
      stop(event);
      if (event.type === 'click') refuse();
    };
    const pressed = (event: KeyboardEvent) => {
      const control = controlOf(event);
      if (!control || isHarmless(event, control)) return;
      stop(event);
      if (!event.repeat) refuse();
    };
    const written = (event: Event) => {
      if (!controlOf(event)) return;
      stop(event);
      refuse();
    };
    const listeners = [
      ['pointerdown', clicked],
      ['mousedown', clicked],
      ['click', clicked],
      ['keydown', pressed],
      ['submit', written],
      ['paste', written],
      ['cut', written],
      ['drop', written],
    ] as const;
    for (const [name, listener] of listeners) window.addEventListener(name, listener as EventListener, true);
    return () => {
      for (const [name, listener] of listeners) window.removeEventListener(name, listener as EventListener, true);
    };
  }, [refuse]);
}

/** A click on the words of a control is a click on it. */
function labelled({ target }: Event): Element | null {
  const label = target instanceof Element ? target.closest('label') : null;
  return label?.querySelector(controls) ?? null;
}

function isText(control: Element): boolean {
  return control.matches('textarea, input:not([type="checkbox"], [type="radio"])');
}

function isHarmless({ key, ctrlKey, metaKey }: KeyboardEvent, control: Element): boolean {
  if (harmless.includes(key)) return true;
  if (ctrlKey || metaKey) return !['z', 'y', 'x', 'v'].includes(key.toLowerCase());
  return isText(control) && caret.includes(key);
}
