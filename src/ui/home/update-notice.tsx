import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import styles from './update-notice.module.css';

/** A newer version of the program is ready. It is offered among the maps, where nothing is open. */
export function UpdateNotice({ onTake }: { readonly onTake: () => void }) {
  const { t } = useTranslation('common');
  return (
    <div className={styles.notice} role="status">
      <p>{t('updateReady')}</p>
      <Button look="plain" onPress={onTake}>
        {t('takeUpdate')}
      </Button>
    </div>
  );
}
