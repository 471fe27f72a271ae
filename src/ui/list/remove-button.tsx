import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Chosen } from '../map/map-session';
import { useRemovalOf } from '../map/use-removal';
import { useListRoom } from './list-room';
import { RowButton } from './row-button';

type Props = { readonly row: string; readonly of: string; readonly thing: Chosen };

/** *Poista*: what is in the row goes without asking, the keyboard to the row beside it. */
export function RemoveButton({ row, of, thing }: Props) {
  const { focusBeside } = useListRoom();
  const { t: common } = useTranslation('common');
  const remove = useRemovalOf();
  return (
    <RowButton
      words={common('delete')}
      of={of}
      column="remove"
      icon={<Trash2 aria-hidden="true" size={18} />}
      onPress={() => {
        focusBeside(row);
        remove(thing);
      }}
    />
  );
}
