import { type RefObject, useEffect, useRef } from 'react';
import { useMapRoom } from '../map/map-room';
import { keyboardPlace } from './keyboard-place';

/** Remembers who or what has the keyboard on the map or in the list. The function brings it back there from the panel. */
export function useKeyboardPlace(main: RefObject<HTMLElement | null>): () => void {
  const { session } = useMapRoom();
  const last = useRef<HTMLElement>(undefined);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      const place = target instanceof HTMLElement && target.closest<HTMLElement>('[data-end], [data-row]');
      if (!place) return;
      last.current = target;
      session.setState({ keyboardAt: place.dataset.end ?? place.dataset.row });
    };
    const element = main.current;
    element?.addEventListener('focusin', note);
    return () => element?.removeEventListener('focusin', note);
  }, [main, session]);
  return () => {
    const token = main.current?.querySelector<HTMLElement>('[role="option"][tabindex="0"]');
    const first = main.current?.querySelector<HTMLElement>('table button, table input');
    (keyboardPlace(session.getState().keyboardAt) ?? token ?? last.current ?? first)?.focus();
  };
}
