import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileContent } from '../../files/maps-file';
import { AllWords } from '../parts/all-words';
import { fetched } from '../parts/fetched';
import { FileNotOpened } from './file-not-opened';
import { asksForPassphrase } from './problem-words';
import { useReading } from './use-reading';

const OpenSealed = fetched(async () => (await import('./open-sealed')).OpenSealed);

type Props = {
  readonly file: File;
  readonly onClose: () => void;
  /** What is done with what is in it. */
  readonly children: (content: FileContent) => ReactNode;
};

/** Reads a chosen file, asks for its passphrase if it has one, or says why it was not opened. */
export function FileReading({ file, onClose, children }: Props) {
  const { t } = useTranslation('files');
  const { answer, isReading, readWith } = useReading(file);
  if (!answer) return <p role="status">{t('reading')}</p>;
  if (answer.ok) return children(answer.value);
  const { problem } = answer;
  if (!asksForPassphrase(problem)) return <FileNotOpened file={file} problem={problem} onClose={onClose} />;
  return (
    <AllWords>
      <OpenSealed isOpening={isReading} problem={problem} onPassphrase={readWith} onClose={onClose} />
    </AllWords>
  );
}
