import { useMapRoom, useSession } from '../map/map-room';
import { fetched } from '../parts/fetched';

const HelpDialog = fetched(async () => (await import('./help-dialog')).HelpDialog);

/** *Ohje*, opened by its button, or by `?` on the map. */
export function Help() {
  const { session } = useMapRoom();
  const isOpen = useSession((state) => state.helping === true);
  if (!isOpen) return null;
  return <HelpDialog onClose={() => session.setState({ helping: false })} />;
}
