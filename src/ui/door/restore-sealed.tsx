import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import type { Doorkeeper } from '../protection';
import styles from './door-screen.module.css';

/** Locked maps that were taken along come back from their file; the old passphrase opens them. */
export function RestoreSealed({ keeper }: { readonly keeper: Doorkeeper }) {
  const { t } = useTranslation('door');
  const field = useRef<HTMLInputElement>(null);
  const [isRefused, setRefused] = useState(false);

  const restore = async (file: File) => {
    const restored = await keeper.restoreSealed(file);
    setRefused(!restored.ok);
  };
  return (
    <div>
      <Button look="quiet" onPress={() => field.current?.click()}>
        {t('restore.open')}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        accept=".sealed"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void restore(file);
          target.value = '';
        }}
      />
      <div role="alert">{isRefused && <p className={styles.problem}>{t('restore.refused')}</p>}</div>
    </div>
  );
}
