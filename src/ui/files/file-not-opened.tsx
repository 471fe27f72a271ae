import { useTranslation } from 'react-i18next';
import type { FileProblem } from '../../files/file-problem';
import { Button } from '../parts/button';
import { DialogActions } from '../parts/dialog';
import styles from './open-file-dialog.module.css';
import { problemWords, shownFileName } from './problem-words';

type Props = { readonly file: File; readonly problem: FileProblem; readonly onClose: () => void };

/** Which file was not opened, and why. */
export function FileNotOpened({ file, problem, onClose }: Props) {
  const { t } = useTranslation('files');
  return (
    <>
      <p role="alert" className={styles.problem}>
        {t('notOpened', { file: shownFileName(file), reason: problemWords(t, problem) })}
      </p>
      <DialogActions>
        <Button look="main" onPress={onClose}>
          {t('close', { ns: 'common' })}
        </Button>
      </DialogActions>
    </>
  );
}
