import { useEffect } from 'react';
import { useStore } from 'zustand';
import { announce } from '../announcing/announce';
import { useSpeech } from '../announcing/use-speech';
import type { Shelf } from '../shelf';
import { toldRestored } from './told-restored';

/** Says at once, on whichever screen, that maps were put back from a copy. */
export function useRestoredSaid({ maps }: Shelf): void {
  const speech = useSpeech();
  const restored = useStore(maps, toldRestored);
  useEffect(() => {
    if (restored) announce(speech.t('restored', { ns: 'home', count: restored.missing }), 'assertive');
  }, [restored, speech]);
}
