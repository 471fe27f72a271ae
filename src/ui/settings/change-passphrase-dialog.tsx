import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NewPassphrase } from '../door/new-passphrase';
import { useSecrets } from '../door/secrets';
import { Dialog } from '../parts/dialog';
import type { Protection } from '../protection';
import { TryForm } from './try-form';
import { useTry } from './use-try';

type Props = {
  readonly protection: Protection;
  readonly onDone: (words: string) => void;
  readonly onClose: () => void;
};

/** *Vaihda tunnuslause*: the one there is, and the one to be. */
export function ChangePassphraseDialog({ protection, onDone, onClose }: Props) {
  const { t } = useTranslation('settings');
  const { strengthOf } = useSecrets();
  const [next, setNext] = useState('');
  const nextField = useRef<HTMLInputElement>(null);
  const { attempt, ...tried } = useTry();
  const change = (passphrase: string) => {
    if (strengthOf(next) === 'short') return nextField.current?.focus();
    void attempt(
      () => protection.changePassphrase({ passphrase }, next),
      () => onDone(t('protection.changed')),
    );
  };
  return (
    <Dialog title={t('protection.change')} onClose={onClose}>
      <TryForm
        tried={tried}
        after={<NewPassphrase label={t('protection.next')} value={next} onWrite={setNext} field={nextField} />}
        words={tried.isTrying ? t('protection.changing') : t('protection.change')}
        onTry={change}
        onClose={onClose}
      />
    </Dialog>
  );
}
