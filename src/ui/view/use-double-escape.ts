import { useEffect } from 'react';

/** Two presses nearer than this, in milliseconds, are one wish. */
const pause = 500;

/** Esc Esc anywhere in the program: two presses, not a held key. The first has by then done its own small thing. */
export function useDoubleEscape(act: () => void): void {
  useEffect(() => {
    let first = Number.NEGATIVE_INFINITY;
    const pressed = (event: KeyboardEvent) => {
      const isPlain = !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing);
      if (event.key !== 'Escape' || !isPlain) {
        first = Number.NEGATIVE_INFINITY;
        return;
      }
      if (event.repeat) return;
      if (event.timeStamp - first > pause) {
        first = event.timeStamp;
        return;
      }
      first = Number.NEGATIVE_INFINITY;
      event.preventDefault();
      event.stopImmediatePropagation();
      act();
    };
    window.addEventListener('keydown', pressed, true);
    return () => window.removeEventListener('keydown', pressed, true);
  }, [act]);
}
