import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import { Dialog, DialogActions } from '../parts/dialog';
import type { Protection } from '../protection';

type Props = Pick<Protection, 'lock'> & { readonly onClose: () => void };

/** Something is in memory only: it can be taken to a file first, or be lost knowingly. */
export function NotLockedDialog({ lock, onClose }: Props) {
  const { t } = useTranslation('door');
  return (
    <Dialog title={t('notLocked.title')} role="alertdialog" onClose={onClose}>
      <p>{t('notLocked.words')}</p>
      <DialogActions>
        <Button look="danger" onPress={() => void lock({ losing: true })}>
          {t('notLocked.lose')}
        </Button>
        <Button look="main" onPress={onClose}>
          {t('notLocked.stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
