import { useCallback, useEffect, useEffectEvent, useRef } from 'react';

const words = { hide: 'hide', show: 'show' } as const;
type Word = keyof typeof words;

/** *Piilota* and *Jatka* hold in all tabs. Returns what tells the others. */
export function useHiddenTogether(obey: (word: Word) => void): (word: Word) => void {
  const channel = useRef<BroadcastChannel>(undefined);
  const heard = useEffectEvent(obey);
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return;
    const opened = new BroadcastChannel('verkostokartta-hidden');
    opened.onmessage = ({ data }) => {
      if (data === words.hide || data === words.show) heard(data);
    };
    channel.current = opened;
    return () => {
      channel.current = undefined;
      opened.close();
    };
  }, []);
  return useCallback((word) => channel.current?.postMessage(word), []);
}
