import { useEffect, useEffectEvent, useRef } from 'react';
import { useSession } from '../map/map-room';
import { fetched } from '../parts/fetched';

const LookingTools = fetched(async () => (await import('./looking-tools')).LookingTools);

/** All there is beside the map while it is only looked at. `toMap` brings the keyboard to the people on it. */
export function LookingBar({ toMap }: { readonly toMap: () => void }) {
  const looking = useSession((state) => state.looking);
  const was = useRef(looking);
  const turned = useEffectEvent(() => {
    // Whoever leaves with Esc is on the map already, and a button that was pressed to begin takes the keyboard back.
    if (looking || document.activeElement === document.body) toMap();
  });
  useEffect(() => {
    if (was.current !== looking) turned();
    was.current = looking;
  }, [looking]);
  return looking ? <LookingTools /> : null;
}
