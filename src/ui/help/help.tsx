import { lazy, Suspense } from 'react';
import { useMapRoom, useSession } from '../map/map-room';

const HelpDialog = lazy(async () => ({ default: (await import('./help-dialog')).HelpDialog }));

/** *Ohje*, opened by its button, or by `?` on the map. */
export function Help() {
  const { session } = useMapRoom();
  const isOpen = useSession((state) => state.helping === true);
  if (!isOpen) return null;
  return (
    <Suspense>
      <HelpDialog onClose={() => session.setState({ helping: false })} />
    </Suspense>
  );
}
