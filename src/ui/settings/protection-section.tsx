import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../announcing/announce';
import { Button } from '../parts/button';
import { fetched } from '../parts/fetched';
import type { Protection } from '../protection';
import { LockAfter } from './lock-after';
import styles from './settings-dialog.module.css';

const ChangePassphraseDialog = fetched(async () => (await import('./change-passphrase-dialog')).ChangePassphraseDialog);
const NewCodeDialog = fetched(async () => (await import('./new-code-dialog')).NewCodeDialog);
const TakePassphraseDialog = fetched(async () => (await import('./take-passphrase-dialog')).TakePassphraseDialog);

type Asking = 'change' | 'newCode' | 'take';

/** What protects the maps, what it does and what it does not, and what can be done about it. */
export function ProtectionSection({ protection }: { readonly protection: Protection }) {
  const { t } = useTranslation('settings');
  const [asking, setAsking] = useState<Asking>();
  const [done, setDone] = useState<string>();
  const { keeping } = protection;
  const ask = (what: Asking) => (
    <Button
      onPress={() => {
        setDone(undefined);
        setAsking(what);
      }}
    >
      {t(`protection.${what}`)}
    </Button>
  );
  const dialog = {
    protection,
    onClose: () => setAsking(undefined),
    onDone: (words: string) => {
      setAsking(undefined);
      setDone(words);
      announce(words);
    },
  };
  return (
    <>
      <div className={styles.words}>
        <p className={styles.state}>{t(`protection.${keeping}.state`)}</p>
        <p>{t(`protection.${keeping}.does`)}</p>
        <p className={styles.soft}>{t(`protection.${keeping}.doesNot`)}</p>
      </div>
      {keeping === 'passphrase' && <LockAfter />}
      {keeping === 'passphrase' && (
        <div className={styles.acts}>
          {ask('change')}
          {ask('newCode')}
        </div>
      )}
      {keeping === 'withoutLock' && ask('take')}
      {done && <p className={styles.notice}>{done}</p>}
      {asking === 'change' && <ChangePassphraseDialog {...dialog} />}
      {asking === 'newCode' && <NewCodeDialog {...dialog} />}
      {asking === 'take' && <TakePassphraseDialog {...dialog} />}
    </>
  );
}
