import { DoorOpen, Hourglass, LockKeyhole } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fetched } from '../parts/fetched';
import type { Doorkeeper } from '../protection';
import { ChoiceCard } from './choice-card';
import { DoorHeading } from './door-heading';
import styles from './first-start.module.css';
import { RestoreSealed } from './restore-sealed';

const ChoosePassphrase = fetched(async () => (await import('./choose-passphrase')).ChoosePassphrase);
const RecoveryCode = fetched(async () => (await import('./recovery-code')).RecoveryCode);

type Props = { readonly keeper: Doorkeeper };

type Step = 'choosing' | 'passphrase' | { readonly recoveryCode: string; readonly enter: () => void };

/** *Missä kartat säilytetään?*, once; then the maps. */
export function FirstStart({ keeper }: Props) {
  const { t } = useTranslation('door');
  const [step, setStep] = useState<Step>('choosing');
  if (step === 'passphrase') {
    return <ChoosePassphrase keeper={keeper} onMade={setStep} onBack={() => setStep('choosing')} />;
  }
  if (step !== 'choosing') {
    return <RecoveryCode code={step.recoveryCode} done={t('code.enter')} onDone={step.enter} />;
  }
  return (
    <>
      <DoorHeading>{t('firstStart.title')}</DoorHeading>
      <div className={styles.cards}>
        <ChoiceCard
          choice="passphrase"
          isRecommended
          sign={<LockKeyhole size={32} strokeWidth={1.75} />}
          onChoose={() => setStep('passphrase')}
        />
        <ChoiceCard
          choice="withoutLock"
          sign={<DoorOpen size={32} strokeWidth={1.75} />}
          onChoose={keeper.withoutLock}
        />
        <ChoiceCard choice="oneTime" sign={<Hourglass size={32} strokeWidth={1.75} />} onChoose={keeper.oneTime} />
      </div>
      <div className={styles.more}>
        <p>{t('firstStart.backup')}</p>
        <RestoreSealed keeper={keeper} />
      </div>
    </>
  );
}
