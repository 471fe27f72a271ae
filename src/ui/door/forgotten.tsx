import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import type { Doorkeeper } from '../protection';
import { ByRecoveryCode } from './by-recovery-code';
import styles from './door-screen.module.css';
import lockStyles from './lock-screen.module.css';
import { RestoreFromFile } from './restore-from-file';
import { StartAnew } from './start-anew';
import type { Tries } from './use-tries';

type Props = { readonly keeper: Doorkeeper; readonly tries: Tries };

/** Every way back there is, in the order in which to try them, and the end of the road. */
export function Forgotten({ keeper, tries }: Props) {
  const { t } = useTranslation('door');
  const [isOpen, setOpen] = useState(false);
  const ways = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) ways.current?.scrollIntoView();
  }, [isOpen]);
  return (
    <>
      <div className={lockStyles.forgotten}>
        <Button look="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {t('forgotten.title')}
        </Button>
      </div>
      {isOpen && (
        <div ref={ways} className={lockStyles.roads}>
          <p className={styles.words}>{t('forgotten.words')}</p>
          <ol className={lockStyles.ways}>
            <li className={lockStyles.way}>
              <h2>{t('forgotten.code.title')}</h2>
              <p className={styles.words}>{t('forgotten.code.words')}</p>
              <ByRecoveryCode tries={tries} />
            </li>
            <li className={lockStyles.way}>
              <h2>{t('forgotten.backup.title')}</h2>
              <p className={styles.words}>{t('forgotten.backup.words')}</p>
              <RestoreFromFile keeper={keeper} replaces />
            </li>
            <li className={lockStyles.way}>
              <h2>{t('forgotten.neither.title')}</h2>
              <p className={styles.words}>{t('forgotten.neither.words')}</p>
              <StartAnew keeper={keeper} />
            </li>
          </ol>
        </div>
      )}
    </>
  );
}
