import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import { Dialog, DialogActions } from '../parts/dialog';
import styles from './removed-dialog.module.css';

type Props = { readonly title: string; readonly onYes: () => void; readonly onClose: () => void };

/** Asked because nothing can bring it back. */
export function ForGoodQuestion({ title, onYes, onClose }: Props) {
  const { t } = useTranslation('past');
  const { t: common } = useTranslation('common');
  return (
    <Dialog title={t('forGoodAsk')} role="alertdialog" onClose={onClose}>
      <p className={styles.title}>{title}</p>
      <p>{t('forGoodMore')}</p>
      <DialogActions>
        <Button autoFocus onPress={onClose}>
          {common('cancel')}
        </Button>
        <Button
          look="danger"
          onPress={() => {
            onClose();
            onYes();
          }}
        >
          {t('forGood')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
