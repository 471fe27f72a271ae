import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileProblem } from '../../files/file-problem';
import { readMapFile } from '../../files/read-map-file';
import type { NetworkMap } from '../../model/network-map';
import type { Outcome } from '../../model/outcome';
import { Button } from '../parts/button';
import { Dialog, DialogActions } from '../parts/dialog';
import type { OpenMap, Shelf } from '../shelf';
import { FilePreview } from './file-preview';
import styles from './open-file-dialog.module.css';
import { problemWords, shownFileName } from './problem-words';

type Props = {
  readonly shelf: Shelf;
  readonly file: File;
  readonly onOpen: (map: OpenMap) => void;
  readonly onClose: () => void;
};

/** Reads a chosen file and shows what is in it before anything changes, or says why it was not opened. */
export function OpenFileDialog({ shelf, file, onOpen, onClose }: Props) {
  const { t } = useTranslation('files');
  const reading = useReading(file);
  return (
    <Dialog title={t('openFile')} onClose={onClose}>
      {!reading && <p role="status">{t('reading')}</p>}
      {reading?.ok === false && (
        <>
          <p role="alert" className={styles.problem}>
            {t('notOpened', { file: shownFileName(file), reason: problemWords(t, reading.problem) })}
          </p>
          <DialogActions>
            <Button look="main" onPress={onClose}>
              {t('close', { ns: 'common' })}
            </Button>
          </DialogActions>
        </>
      )}
      {reading?.ok && <FilePreview shelf={shelf} map={reading.value} onOpen={onOpen} onClose={onClose} />}
    </Dialog>
  );
}

function useReading(file: File): Outcome<NetworkMap, FileProblem> | undefined {
  const [reading, setReading] = useState<Outcome<NetworkMap, FileProblem>>();
  useEffect(() => {
    let isWanted = true;
    setReading(undefined);
    void readMapFile(file).then((outcome) => isWanted && setReading(outcome));
    return () => {
      isWanted = false;
    };
  }, [file]);
  return reading;
}
