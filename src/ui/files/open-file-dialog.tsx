import { useTranslation } from 'react-i18next';
import { AllWords } from '../parts/all-words';
import { Dialog } from '../parts/dialog';
import { fetched } from '../parts/fetched';
import type { OpenMap, Shelf } from '../shelf';
import { FileNotOpened } from './file-not-opened';
import { FilePreview } from './file-preview';
import { asksForPassphrase } from './problem-words';
import { useReading } from './use-reading';

const MapsPreview = fetched(async () => (await import('./maps-preview')).MapsPreview);
const OpenSealed = fetched(async () => (await import('./open-sealed')).OpenSealed);

type Props = {
  readonly shelf: Shelf;
  readonly file: File;
  readonly onOpen: (map: OpenMap) => void;
  readonly onClose: () => void;
};

/** Reads a chosen file and shows what is in it before anything changes, or says why it was not opened. */
export function OpenFileDialog({ shelf, file, onOpen, onClose }: Props) {
  const { t } = useTranslation('files');
  const { answer, isReading, readWith } = useReading(file);
  const problem = answer?.ok === false ? answer.problem : undefined;
  const content = answer?.ok ? answer.value : undefined;
  const [only] = content?.maps ?? [];
  const isOne = content?.maps.length === 1 && content.templates.length === 0;
  return (
    <Dialog title={t('openFile')} onClose={onClose}>
      {!answer && <p role="status">{t('reading')}</p>}
      {problem && !asksForPassphrase(problem) && <FileNotOpened file={file} problem={problem} onClose={onClose} />}
      <AllWords>
        {problem && asksForPassphrase(problem) && (
          <OpenSealed isOpening={isReading} problem={problem} onPassphrase={readWith} onClose={onClose} />
        )}
        {content && !isOne && <MapsPreview shelf={shelf} content={content} onClose={onClose} />}
      </AllWords>
      {only && isOne && <FilePreview shelf={shelf} map={only} onOpen={onOpen} onClose={onClose} />}
    </Dialog>
  );
}
