import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkMap } from '../../model/network-map';
import { announce } from '../announcing/announce';
import { importedWords } from '../announcing/imported-words';
import { Button } from '../parts/button';
import { DialogActions } from '../parts/dialog';
import type { OpenMap, Shelf } from '../shelf';
import styles from './open-file-dialog.module.css';
import { whenWords } from './when-words';

type Props = {
  readonly shelf: Shelf;
  readonly map: NetworkMap;
  readonly onOpen: (map: OpenMap) => void;
  readonly onClose: () => void;
};

/** What a file brings, and what to do with it. Nothing has changed yet. */
export function FilePreview({ shelf, map, onOpen, onClose }: Props) {
  const { t, i18n } = useTranslation(['files', 'common', 'signs']);
  const [hasFailed, setFailed] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const readWords = t('read');
  useEffect(() => announce(readWords), [readWords]);
  const isHere = shelf.maps.getState().entries.some(({ id }) => id === map.id);

  const take = async (taking: () => Promise<OpenMap | undefined>) => {
    if (isBusy) return;
    setBusy(true);
    const opened = await taking().catch(() => undefined);
    setBusy(false);
    setFailed(!opened);
    if (!opened) return;
    announce(importedWords(i18n, opened.document.getState().map));
    onClose();
    onOpen(opened);
  };
  const replace = async () => ((await shelf.remove(map.id)).ok ? shelf.add(map) : undefined);

  return (
    <>
      <p>{t('read')}</p>
      <p className={styles.title}>{map.title || t('untitled', { ns: 'common' })}</p>
      <ul className={styles.versions}>
        {map.versions.map((version) => (
          <li key={version.id}>
            {whenWords(i18n.getFixedT(i18n.language, 'signs'), version, i18n.language)}
            <div className={styles.counts}>
              {t('people', { ns: 'common', count: version.people.length })}
              {' · '}
              {t('ties', { ns: 'common', count: version.ties.length })}
            </div>
          </li>
        ))}
      </ul>
      {isHere && <p>{t('isHere')}</p>}
      <div role="alert">{hasFailed && <p className={styles.problem}>{t('notTaken')}</p>}</div>
      <DialogActions>
        <Button look="quiet" onPress={onClose}>
          {t('cancel', { ns: 'common' })}
        </Button>
        {isHere && <Button onPress={() => void take(replace)}>{t('replace')}</Button>}
        <Button look="main" onPress={() => void take(() => shelf.add(map))}>
          {t(isHere ? 'openAsCopy' : 'open')}
        </Button>
      </DialogActions>
    </>
  );
}
