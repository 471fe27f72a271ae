import { useEffect, useState } from 'react';
import type { MapId } from '../../model/ids';
import type { NetworkMap } from '../../model/network-map';
import type { RestorePoint, Shelf } from '../shelf';

export type EarlierMap = 'reading' | 'unreadable' | NetworkMap;

/** The restore points of a map, the one that is looked at, and the map as it is now. */
export function useEarlier(shelf: Shelf, id: MapId) {
  const [points, setPoints] = useState<readonly RestorePoint[]>();
  const [now, setNow] = useState<NetworkMap>();
  const [chosen, setChosen] = useState<number>();
  const [read, setRead] = useState<{ readonly number: number; readonly map: EarlierMap }>();

  useEffect(() => {
    let isShown = true;
    void Promise.all([shelf.restorePoints(id), shelf.read(id)]).then(([found, map]) => {
      if (!isShown) return;
      setPoints(found);
      setChosen(found[0]?.number);
      if (map.ok) setNow(map.value);
    });
    return () => {
      isShown = false;
    };
  }, [shelf, id]);

  useEffect(() => {
    if (chosen === undefined) return;
    let isShown = true;
    void shelf.readRestorePoint(id, chosen).then((map) => {
      if (isShown) setRead({ number: chosen, map: map.ok ? map.value : 'unreadable' });
    });
    return () => {
      isShown = false;
    };
  }, [shelf, id, chosen]);

  const earlier: EarlierMap = read && read.number === chosen ? read.map : 'reading';
  return { points, now, chosen, choose: setChosen, earlier } as const;
}
