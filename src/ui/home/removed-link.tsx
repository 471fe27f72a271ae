import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { AllWords } from '../parts/all-words';
import { Button } from '../parts/button';
import { fetched } from '../parts/fetched';
import type { Shelf } from '../shelf';

const RemovedDialog = fetched(async () => (await import('../past/removed-dialog')).RemovedDialog);

type Props = { readonly shelf: Shelf; readonly onOpen: () => void };

/** *Poistetut*, when there are any. Having been opened it stays, so that the focus has where to go back to. */
export function RemovedLink({ shelf, onOpen }: Props) {
  const { t } = useTranslation('home');
  const number = useStore(shelf.maps, ({ removed }) => removed.length);
  const [opened, setOpened] = useState<'never' | 'now' | 'before'>('never');
  if (number === 0 && opened === 'never') return null;
  const open = () => {
    setOpened('now');
    onOpen();
  };
  return (
    <>
      <Button look="quiet" icon={<Trash2 size={18} aria-hidden="true" />} onPress={open}>
        {t('deletedMaps', { number })}
      </Button>
      {opened === 'now' && (
        <AllWords>
          <RemovedDialog shelf={shelf} onClose={() => setOpened('before')} />
        </AllWords>
      )}
    </>
  );
}
