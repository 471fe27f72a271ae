import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import styles from './failure-screen.module.css';

/** Shown when the program itself has failed. */
export function FailureScreen({ onSave }: { readonly onSave: (() => void) | undefined }) {
  const { t } = useTranslation('common');
  return (
    <main className={styles.failure} role="alert">
      <h1>{t('failure.title')}</h1>
      <p>{onSave ? t('failure.withMap') : t('failure.words')}</p>
      {onSave && (
        <Button look="main" onPress={onSave}>
          {t('failure.save')}
        </Button>
      )}
      <Button look="plain" onPress={() => location.reload()}>
        {t('failure.again')}
      </Button>
    </main>
  );
}
