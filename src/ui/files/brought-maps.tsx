import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileContent } from '../../files/maps-file';
import { Dialog } from '../parts/dialog';
import type { Shelf } from '../shelf';
import { type Taken, takeIn } from './take-maps';
import { TakenWords } from './taken-words';
import { TakingWords } from './taking-words';

type Props = { readonly shelf: Shelf; readonly content: FileContent };

/** What a file has brought to a device where nothing was kept: all of it comes in, and how it went is told. */
export function BroughtMaps({ shelf, content }: Props) {
  const { t } = useTranslation('backup');
  const [through, setThrough] = useState(0);
  const [taken, setTaken] = useState<Taken>();
  const [isOpen, setOpen] = useState(true);
  useEffect(() => {
    const maps = content.maps.map((map) => ({ map, whenHere: undefined }));
    void takeIn(shelf, { maps, templates: content.templates }, setThrough).then(setTaken);
  }, [shelf, content]);
  if (!isOpen) return null;
  const close = () => setOpen(taken === undefined);
  return (
    <Dialog title={t('restored')} onClose={close}>
      {taken ? <TakenWords taken={taken} onClose={close} /> : <TakingWords taken={through} all={content.maps.length} />}
    </Dialog>
  );
}
