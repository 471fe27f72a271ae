import { type RefObject, useEffect } from 'react';

/**
 * Gives the focus to what has come in the place of what had it. A dialog gives it to its own first button in the
 * next frame, so this waits for the one after that.
 */
export function useFocusOnArrival(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => place.current?.focus());
    });
    return () => cancelAnimationFrame(frame);
  }, [place]);
}
