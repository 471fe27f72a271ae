import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import type { Doorkeeper, DoorProblem } from '../protection';
import { DoorHeading } from './door-heading';
import styles from './door-screen.module.css';
import { RestoreFromFile } from './restore-from-file';
import { StartAnew } from './start-anew';

type Props = { readonly problem: DoorProblem; readonly keeper: Doorkeeper };

/** Why nobody comes to the maps just now, and what can be done meanwhile. */
export function FailedDoor({ problem, keeper }: Props) {
  const { t } = useTranslation('door');
  const said = problem === 'mapsMissing' || problem === 'allMissing' ? 'failed' : problem;
  return (
    <div className={styles.form}>
      <DoorHeading>{t('failed.title')}</DoorHeading>
      <div role="note">
        <p className={styles.words}>{t(`failed.${said}`)}</p>
      </div>
      {problem !== 'upgrading' && (
        <div className={styles.actions}>
          {problem === 'damaged' && <StartAnew keeper={keeper} />}
          <Button look={problem === 'damaged' ? 'plain' : 'main'} onPress={() => location.reload()}>
            {problem === 'newer' ? t('updateTab', { ns: 'common' }) : t('failed.again')}
          </Button>
          {problem === 'damaged' && <RestoreFromFile keeper={keeper} replaces look="main" />}
        </div>
      )}
      <p className={styles.soft}>{t('failed.oneTimeWords')}</p>
      <div className={styles.actions}>
        <Button onPress={keeper.oneTime}>{t('failed.oneTime')}</Button>
      </div>
    </div>
  );
}
