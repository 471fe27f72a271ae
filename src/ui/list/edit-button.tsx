import { Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMapRoom } from '../map/map-room';
import type { Chosen } from '../map/map-session';
import { RowButton } from './row-button';

/** *Muokkaa*: the panel shows everything that is said of what is in the row, and takes the keyboard. */
export function EditButton({ of, thing }: { readonly of: string; readonly thing: Chosen }) {
  const { session } = useMapRoom();
  const { t: map } = useTranslation('map');
  return (
    <RowButton
      words={map('menu.edit')}
      of={of}
      column="edit"
      onlyShows
      icon={<Pencil aria-hidden="true" size={18} />}
      onPress={() => session.setState(({ panelCalls }) => ({ chosen: thing, panelCalls: panelCalls + 1 }))}
    />
  );
}
