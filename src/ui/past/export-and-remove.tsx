import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkMap, Version } from '../../model/network-map';
import { ExportDialog } from '../files/export-dialog';
import type { Screen } from '../files/use-leaving';
import { Button } from '../parts/button';
import { Dialog, DialogActions } from '../parts/dialog';
import styles from './removed-dialog.module.css';

type Props = {
  readonly map: NetworkMap;
  readonly version: Version['id'];
  readonly screen: Screen;
  readonly onRemove: () => void;
  readonly onRemoveForGood: () => void;
  readonly onClose: () => void;
};

/** *Vie ja poista*: once a file has been saved, the map can go. Whoever closes the export without one keeps it. */
export function ExportAndRemove({ onRemove, onRemoveForGood, onClose, ...taken }: Props) {
  const { t } = useTranslation('home');
  const [isSaved, setSaved] = useState(false);
  const removed = (remove: () => void) => () => {
    onClose();
    remove();
  };
  if (!isSaved) {
    return <ExportDialog {...taken} title={t('takeOut')} onSaved={() => setSaved(true)} onClose={onClose} />;
  }
  return (
    <RemoveQuestion
      onRemove={removed(onRemove)}
      onForGood={removed(onRemoveForGood)}
      onAgain={() => setSaved(false)}
      onClose={onClose}
    />
  );
}

type Question = {
  readonly onRemove: () => void;
  readonly onForGood: () => void;
  readonly onAgain: () => void;
  readonly onClose: () => void;
};

function RemoveQuestion({ onRemove, onForGood, onAgain, onClose }: Question) {
  const { t } = useTranslation('past');
  const { t: common } = useTranslation('common');
  return (
    <Dialog title={t('removeAsk')} role="alertdialog" onClose={onClose}>
      <div className={styles.question}>
        <p>{t('exported')}</p>
        <Button look="quiet" onPress={onAgain}>
          {t('exportAgain')}
        </Button>
        <p className={styles.more}>{t('removeMore')}</p>
      </div>
      <DialogActions>
        <Button autoFocus onPress={onClose}>
          {t('keep')}
        </Button>
        <Button onPress={onForGood}>{t('forGood')}</Button>
        <Button look="danger" onPress={onRemove}>
          {common('delete')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
