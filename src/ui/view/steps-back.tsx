import { Activity, type ReactNode } from 'react';
import { useSession } from '../map/map-room';

/** What steps back while the map is only looked at, and then is as it was. */
export function StepsBack({ children }: { readonly children: ReactNode }) {
  const looking = useSession((state) => state.looking);
  return <Activity mode={looking ? 'hidden' : 'visible'}>{children}</Activity>;
}
