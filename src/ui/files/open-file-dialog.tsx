import { useTranslation } from 'react-i18next';
import { AllWords } from '../parts/all-words';
import { Dialog } from '../parts/dialog';
import { fetched } from '../parts/fetched';
import type { OpenMap, Shelf } from '../shelf';
import { FilePreview } from './file-preview';
import { FileReading } from './file-reading';

const MapsPreview = fetched(async () => (await import('./maps-preview')).MapsPreview);

type Props = {
  readonly shelf: Shelf;
  readonly file: File;
  readonly onOpen: (map: OpenMap) => void;
  readonly onClose: () => void;
};

/** Shows what is in a chosen file before anything changes. */
export function OpenFileDialog({ shelf, file, onOpen, onClose }: Props) {
  const { t } = useTranslation('files');
  return (
    <Dialog title={t('openFile')} onClose={onClose}>
      <FileReading file={file} onClose={onClose}>
        {(content) => {
          const [map, ...others] = content.maps;
          const isOne = others.length === 0 && content.templates.length === 0;
          return map && isOne ? (
            <FilePreview shelf={shelf} map={map} onOpen={onOpen} onClose={onClose} />
          ) : (
            <AllWords>
              <MapsPreview shelf={shelf} content={content} onClose={onClose} />
            </AllWords>
          );
        }}
      </FileReading>
    </Dialog>
  );
}
