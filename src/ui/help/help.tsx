import { lazy, Suspense, useCallback } from 'react';
import { useMapRoom, useSession } from '../map/map-room';
import { useHelpKey } from './use-help-key';

const HelpDialog = lazy(async () => ({ default: (await import('./help-dialog')).HelpDialog }));

/** *Ohje*, opened by its button or by `?`. */
export function Help() {
  const { session } = useMapRoom();
  const isOpen = useSession((state) => state.helping === true);
  useHelpKey(useCallback(() => session.setState({ helping: true }), [session]));
  if (!isOpen) return null;
  return (
    <Suspense>
      <HelpDialog onClose={() => session.setState({ helping: false })} />
    </Suspense>
  );
}
