import { useTranslation } from 'react-i18next';
import { Dialog } from '../parts/dialog';
import type { Doorkeeper } from '../protection';
import styles from './door-screen.module.css';
import { RemoveForm } from './remove-form';

type Props = {
  readonly keeper: Pick<Doorkeeper, 'sealedData' | 'startAnew'>;
  readonly onClose: () => void;
  /** What it is called where it was asked for; *Aloita alusta* if nothing else. */
  readonly title?: string;
};

/** Removes everything, once the word for it has been written. */
export function StartAnewDialog({ keeper, onClose, title }: Props) {
  const { t } = useTranslation('door');
  return (
    <Dialog title={title ?? t('anew.title')} role="alertdialog" onClose={onClose}>
      <RemoveForm keeper={keeper} label={t('anew.remove')} onRemove={keeper.startAnew} onClose={onClose}>
        <p className={styles.words}>{t('anew.words')}</p>
      </RemoveForm>
    </Dialog>
  );
}
