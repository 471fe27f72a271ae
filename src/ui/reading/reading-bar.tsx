import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { fileName } from '../../files/file-name';
import { mapFileText } from '../../files/map-file';
import type { NetworkMap } from '../../model/network-map';
import { dayOf } from '../../model/new-map';
import { saveFile } from '../files/save-file';
import { useMapRoom } from '../map/map-room';
import { Button } from '../parts/button';
import { whyOff } from '../parts/controls-off';
import { UpdateTab } from '../parts/update-tab';
import type { Pen } from '../shelf';
import styles from './reading-bar.module.css';
import { useWhyOff } from './use-why-off';

/** Over a map that another tab writes: why it is only read here, and how to write it. */
export function ReadingBar({ pen }: { readonly pen: Pen }) {
  const { t } = useTranslation('map');
  const { t: common } = useTranslation('common');
  const state = useStore(pen.state);
  useWhyOff(useMapRoom().refuse);
  if (state.at === 'here') return null;
  const { asked, gone, setAside } = state;
  return (
    <section className={styles.bar} aria-label={t('pen.title')}>
      <p>
        <span id={whyOff}>{t(`pen.${gone ?? 'elsewhere'}`)}</span>
        {asked === 'waiting' && ` ${t('pen.waiting')}`}
        {asked === 'silent' && ` ${t('pen.silent')}`}
        {asked === 'refused' && ` ${t('pen.refused')}`}
        {setAside && <strong>{` ${t('pen.setAside')}`}</strong>}
      </p>
      {setAside && (
        <Button look="main" onPress={() => saveCopy(setAside)}>
          {t('pen.saveCopy')}
        </Button>
      )}
      {asked === 'silent' && (
        <>
          <Button look="plain" onPress={pen.take}>
            {t('pen.take')}
          </Button>
          <Button look="quiet" onPress={pen.leave}>
            {common('cancel')}
          </Button>
        </>
      )}
      {gone === 'newer' && <UpdateTab />}
      {asked !== 'silent' && !gone && (
        <Button look={setAside ? 'plain' : 'main'} isPending={asked === 'waiting'} onPress={pen.ask}>
          {t('pen.ask')}
        </Button>
      )}
    </section>
  );
}

function saveCopy(map: NetworkMap): void {
  saveFile(new Blob([mapFileText(map)]), fileName('verkosto.json', dayOf(new Date())));
}
