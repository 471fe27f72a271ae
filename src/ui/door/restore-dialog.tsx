import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FileNotOpened } from '../files/file-not-opened';
import { OpenSealed } from '../files/open-sealed';
import { asksForPassphrase } from '../files/problem-words';
import { useReading } from '../files/use-reading';
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
  const { t } = useTranslation(['door', 'files']);
  const { answer, isReading, readWith } = useReading(file);
  const problem = answer?.ok === false ? answer.problem : undefined;
  const content = answer?.ok ? answer.value : undefined;
  const bring = useEffectEvent(() => content && void keeper.bring(content));
  useEffect(() => {
    if (content && !replaces) bring();
  }, [content, replaces]);

  return (
    <Dialog title={t('restore.title')} onClose={onClose}>
      {!answer && <p role="status">{t('reading', { ns: 'files' })}</p>}
      {problem && !asksForPassphrase(problem) && <FileNotOpened file={file} problem={problem} onClose={onClose} />}
      {problem && asksForPassphrase(problem) && (
        <OpenSealed isOpening={isReading} problem={problem} onPassphrase={readWith} onClose={onClose} />
      )}
      {content && replaces && (
        <RemoveForm
          keeper={keeper}
          label={t('restore.replace')}
          onRemove={() => keeper.bring(content)}
          onClose={onClose}
        >
          <p className={styles.words}>{broughtWords(t, content)}</p>
          <p className={styles.words}>{t('restore.replaces')}</p>
        </RemoveForm>
      )}
    </Dialog>
  );
}
