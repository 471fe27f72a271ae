import { useEffect, useEffectEvent } from 'react';
import { useMapRoom } from './map-room';

/** As long as it is there, something is half written: `settle` keeps it as it is. */
export function useHalfDone(settle: () => void): void {
  const { halfDone } = useMapRoom();
  const end = useEffectEvent(settle);
  useEffect(() => {
    const half = () => end();
    halfDone.add(half);
    return () => {
      halfDone.delete(half);
    };
  }, [halfDone]);
}
