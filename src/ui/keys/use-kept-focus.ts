import { useEffect, useEffectEvent } from 'react';
import type { TieEnd } from '../../model/tie';
import { useMapRoom } from '../map/map-room';
import { keyboardPlace } from './keyboard-place';

/**
 * The keyboard is never nowhere: when what had it has gone, it comes back to the map. To whoever is to have it next
 * (`keyboardAt`: somebody just added), otherwise to whoever had it last. A hand that goes nowhere is left alone.
 */
export function useKeptFocus(focus: (id: TieEnd) => void, roving: TieEnd): void {
  const { session, seen } = useMapRoom();
  const keep = useEffectEvent(() => {
    const { keyboardAt, view } = session.getState();
    if (view !== 'map' || document.activeElement !== document.body) return;
    const next = keyboardPlace(keyboardAt);
    if (next) next.focus({ preventScroll: true });
    else focus(roving);
  });
  useEffect(() => {
    let isByKeys = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // After the screen has been drawn again, and after a dialog has given the keyboard back.
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => isByKeys && keep());
    };
    const keyed = () => {
      isByKeys = true;
    };
    const touched = () => {
      isByKeys = false;
    };
    window.addEventListener('keydown', keyed, true);
    window.addEventListener('pointerdown', touched, true);
    document.addEventListener('focusout', later);
    const stops = [session.subscribe(later), seen.subscribe(later)];
    return () => {
      clearTimeout(timer);
      window.removeEventListener('keydown', keyed, true);
      window.removeEventListener('pointerdown', touched, true);
      document.removeEventListener('focusout', later);
      for (const stop of stops) stop();
    };
  }, [session, seen]);
}
