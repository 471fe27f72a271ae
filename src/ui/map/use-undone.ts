import { useEffect, useEffectEvent, useState } from 'react';
import { stepTaken } from '../../document/step-taken';
import { changedThings } from './changed-things';
import { useMapRoom } from './map-room';

/** Told after undoing and redoing, once it is drawn: the ids of what has changed. */
export function useUndone(show: (changed: readonly string[]) => void): void {
  const { document, versionId } = useMapRoom();
  const [changed, setChanged] = useState<readonly string[]>([]);
  useEffect(() => {
    let known = document.getState();
    return document.subscribe(() => {
      const [before, after] = [known, document.getState()];
      known = after;
      if (!stepTaken(before, after)) return;
      const [former, now] = [before, after].map(({ map }) => map.versions.find(({ id }) => id === versionId));
      if (former && now) setChanged(changedThings(former, now));
    });
  }, [document, versionId]);
  const drawn = useEffectEvent(show);
  useEffect(() => {
    if (changed.length > 0) drawn(changed);
  }, [changed]);
}
