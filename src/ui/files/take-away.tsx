import { Copy, Download } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../announcing/announce';
import { Button } from '../parts/button';
import { canCopyPictures } from './copy-picture';
import styles from './export-dialog.module.css';
import type { TakenAway } from './use-taking-away';

type Props = {
  readonly result: TakenAway | undefined;
  readonly isPixels: boolean;
  readonly isSealed: boolean;
  readonly onSave: () => void;
  readonly onCopy: () => void;
};

/** The buttons at which something leaves, and how it went. */
export function TakeAway({ result, isPixels, isSealed, onSave, onCopy }: Props) {
  const { t } = useTranslation(['files', 'backup']);
  const done = result === 'saved' || result === 'copied' ? t(result) : '';
  useEffect(() => announce(done), [done]);
  return (
    <>
      <div className={styles.actions}>
        <p>{result === 'working' && isSealed ? t('sealing', { ns: 'backup' }) : done}</p>
        {isPixels && canCopyPictures() && (
          <Button icon={<Copy size={18} aria-hidden="true" />} onPress={onCopy}>
            {t('copyPicture')}
          </Button>
        )}
        <Button look="main" icon={<Download size={18} aria-hidden="true" />} onPress={onSave}>
          {t('saveFile')}
        </Button>
      </div>
      <div role="alert">
        {result === 'notCopied' && <p className={styles.problem}>{t('notCopied')}</p>}
        {result === 'tooHeavy' && (
          <p className={styles.problem}>{t('notSaved', { reason: t('tooHeavy', { ns: 'backup' }) })}</p>
        )}
        {(result === 'tooLarge' || result === 'failed') && (
          <p className={styles.problem}>{t('notSaved', { reason: t(`saveProblem.${result}`) })}</p>
        )}
      </div>
    </>
  );
}
