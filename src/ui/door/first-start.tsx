import { DoorOpen, Hourglass, LockKeyhole } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileContent } from '../../files/maps-file';
import { fetched } from '../parts/fetched';
import type { Doorkeeper } from '../protection';
import { broughtWords } from './brought-words';
import { ChoiceCard } from './choice-card';
import { DoorHeading } from './door-heading';
import styles from './first-start.module.css';
import { RestoreFromFile } from './restore-from-file';

const ChoosePassphrase = fetched(async () => (await import('./choose-passphrase')).ChoosePassphrase);
const RecoveryCode = fetched(async () => (await import('./recovery-code')).RecoveryCode);

type Props = { readonly keeper: Doorkeeper; readonly brought?: FileContent | undefined };

type Step = 'choosing' | 'passphrase' | { readonly recoveryCode: string; readonly enter: () => void };

/** *Missä kartat säilytetään?*, once; then the maps, and those a file has brought. */
export function FirstStart({ keeper, brought }: Props) {
  const { t } = useTranslation('door');
  const [step, setStep] = useState<Step>('choosing');
  if (step === 'passphrase') {
    return <ChoosePassphrase keeper={keeper} onMade={setStep} onBack={() => setStep('choosing')} />;
  }
  if (step !== 'choosing') {
    return <RecoveryCode code={step.recoveryCode} done={t(brought ? 'code.done' : 'code.enter')} onDone={step.enter} />;
  }
  return (
    <>
      <DoorHeading isFirst={!brought}>{t('firstStart.title')}</DoorHeading>
      {brought && (
        <p role="note" className={styles.brought}>
          {broughtWords(t, brought)} {t('restore.choose')}
        </p>
      )}
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
      {!brought && (
        <div className={styles.more}>
          <p>{t('firstStart.backup')}</p>
          <RestoreFromFile keeper={keeper} replaces={false} />
        </div>
      )}
    </>
  );
}
