import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapId } from '../../model/ids';
import type { NetworkMap } from '../../model/network-map';
import { Tick } from '../parts/tick';
import styles from './maps-preview.module.css';
import type { WhenHere } from './take-maps';
import { WhenHereChoice } from './when-here-choice';
import { whenWords } from './when-words';

type Props = {
  readonly map: NetworkMap;
  readonly isTicked: boolean;
  /** What becomes of it, if it is on this device already. */
  readonly whenHere: WhenHere | undefined;
  readonly onTick: (id: MapId) => void;
  readonly onWhenHere: (id: MapId, next: WhenHere) => void;
};

/** A map of a file. There may be hundreds; a tick at one of them does not write the others anew. */
export const PreviewRow = memo(({ map, isTicked, whenHere, onTick, onWhenHere }: Props) => {
  const { t, i18n } = useTranslation(['backup', 'common']);
  const { id, title, versions } = map;
  const name = title || t('untitled', { ns: 'common' });
  const version = versions.at(-1) ?? versions[0];
  return (
    <div className={styles.map}>
      <Tick isTicked={isTicked} onTick={() => onTick(id)} className={styles.tick}>
        <span className={styles.words}>
          <span className={styles.title}>{name}</span>
          <span className={styles.more}>
            {whenWords(i18n.getFixedT(i18n.language, 'signs'), version, i18n.language)}
            {' · '}
            {t('people', { ns: 'common', count: version.people.length })}
          </span>
          {whenHere && <span className={styles.more}>{t('hereAlready')}</span>}
        </span>
      </Tick>
      {whenHere && isTicked && (
        <WhenHereChoice
          label={t('how', { title: name })}
          isQuiet
          value={whenHere}
          onChange={(next) => onWhenHere(id, next)}
        />
      )}
    </div>
  );
});
