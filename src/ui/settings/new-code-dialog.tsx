import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecoveryCode } from '../door/recovery-code';
import { Dialog } from '../parts/dialog';
import type { Protection } from '../protection';
import { TryForm } from './try-form';
import { useTry } from './use-try';

type Props = {
  readonly protection: Protection;
  readonly onDone: (words: string) => void;
  readonly onClose: () => void;
};

/** *Uusi palautuskoodi*: for the passphrase a code, shown once. */
export function NewCodeDialog({ protection, onDone, onClose }: Props) {
  const { t } = useTranslation('settings');
  const { t: door } = useTranslation('door');
  const [code, setCode] = useState<string>();
  const { attempt, ...tried } = useTry();
  return (
    <Dialog title={t('protection.newCode')} onClose={onClose}>
      {code === undefined ? (
        <TryForm
          tried={tried}
          before={<p>{t('protection.newCodeWords')}</p>}
          words={t('protection.makeCode')}
          onTry={(passphrase) => void attempt(() => protection.newRecoveryCode({ passphrase }), setCode)}
          onClose={onClose}
        />
      ) : (
        <RecoveryCode code={code} done={door('code.done')} onDone={() => onDone(t('protection.codeMade'))} />
      )}
    </Dialog>
  );
}
