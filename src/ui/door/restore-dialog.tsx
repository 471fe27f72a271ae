import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileContent } from '../../files/maps-file';
import { FileReading } from '../files/file-reading';
import { Dialog } from '../parts/dialog';
import type { Doorkeeper } from '../protection';
import { broughtWords } from './brought-words';
import styles from './door-screen.module.css';
import { RemoveForm } from './remove-form';

type Props = {
  readonly file: File;
  readonly keeper: Doorkeeper;
  readonly replaces: boolean;
  readonly onClose: () => void;
};

/** Reads the file before anything is removed, so that nobody gives up what is here for one that does not open. */
export function RestoreDialog({ file, keeper, replaces, onClose }: Props) {
  const { t } = useTranslation('door');
  return (
    <Dialog title={t('restore.title')} onClose={onClose}>
      <FileReading file={file} onClose={onClose}>
        {(content) =>
          replaces ? (
            <RemoveForm
              keeper={keeper}
              label={t('restore.replace')}
              onRemove={() => keeper.bring(content)}
              onClose={onClose}
            >
              <p className={styles.words}>{broughtWords(t, content)}</p>
              <p className={styles.words}>{t('restore.replaces')}</p>
            </RemoveForm>
          ) : (
            <Bring keeper={keeper} content={content} />
          )
        }
      </FileReading>
    </Dialog>
  );
}

/** Nothing gives way to it: it comes in at once. */
function Bring({ keeper, content }: { readonly keeper: Doorkeeper; readonly content: FileContent }) {
  useEffect(() => void keeper.bring(content), [keeper, content]);
  return null;
}
