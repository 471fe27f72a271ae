import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileContent } from '../../files/maps-file';
import type { MapId } from '../../model/ids';
import { Button } from '../parts/button';
import { DialogActions } from '../parts/dialog';
import { Tick } from '../parts/tick';
import { useFocusOnArrival } from '../parts/use-focus-on-arrival';
import { useSteady } from '../parts/use-steady';
import type { Shelf } from '../shelf';
import styles from './maps-preview.module.css';
import { PreviewRow } from './preview-row';
import { newTemplates, type Taken, takeIn, type WhenHere } from './take-maps';
import { TakenWords } from './taken-words';
import { TakingWords } from './taking-words';
import { toggled } from './use-export-choices';
import { WhenHereChoice } from './when-here-choice';

type Props = { readonly shelf: Shelf; readonly content: FileContent; readonly onClose: () => void };

/** The maps of a file with ticks, and what becomes of those that are here already. Nothing has changed yet. */
export function MapsPreview({ shelf, content, onClose }: Props) {
  const { t } = useTranslation(['backup', 'common', 'files']);
  const { maps } = content;
  const [here] = useState(() => new Set(shelf.maps.getState().entries.map(({ id }) => id)));
  const [templates] = useState(() => newTemplates(shelf, content));
  const [withTemplates, setWithTemplates] = useState(true);
  const [ticked, setTicked] = useState<ReadonlySet<MapId>>(() => new Set(maps.map(({ id }) => id)));
  const [whenHere, setWhenHere] = useState<ReadonlyMap<MapId, WhenHere>>(new Map());
  const [through, setThrough] = useState<number>();
  const [done, setDone] = useState<Taken>();
  const wanted = maps.filter(({ id }) => ticked.has(id));
  const isThere = maps.filter(({ id }) => here.has(id));
  const how = (id: MapId): WhenHere => whenHere.get(id) ?? 'copy';
  const all = isThere.every(({ id }) => how(id) === how(isThere[0]?.id ?? id)) ? isThere[0] && how(isThere[0].id) : '';
  const tick = useSteady((id: MapId) => setTicked(toggled(ticked, id)));
  const choose = useSteady((id: MapId, next: WhenHere) => setWhenHere(new Map([...whenHere, [id, next]])));
  // What had the focus is gone.
  const first = useRef<HTMLParagraphElement>(null);
  useFocusOnArrival(first);

  const take = async () => {
    setThrough(0);
    const takings = wanted.map((map) => ({ map, whenHere: here.has(map.id) ? how(map.id) : undefined }));
    setDone(await takeIn(shelf, { maps: takings, templates: withTemplates ? templates : [] }, setThrough));
  };

  const bringsTemplates = withTemplates && templates.length > 0;
  if (done) return <TakenWords taken={done} onClose={onClose} />;
  if (through !== undefined) return <TakingWords taken={through} all={wanted.length} />;
  return (
    <>
      <p ref={first} tabIndex={-1} className={styles.first}>
        {t('several', { count: maps.length })}
      </p>
      {isThere.length > 1 && (
        <WhenHereChoice
          label={t('howAll')}
          value={all}
          onChange={(next) => setWhenHere(new Map(isThere.map(({ id }) => [id, next])))}
        />
      )}
      <fieldset className={styles.maps}>
        <legend className="visually-hidden">{t('maps')}</legend>
        {maps.map((map) => (
          <PreviewRow
            key={map.id}
            map={map}
            isTicked={ticked.has(map.id)}
            whenHere={here.has(map.id) ? how(map.id) : undefined}
            onTick={tick}
            onWhenHere={choose}
          />
        ))}
        {templates.length > 0 && (
          <div className={styles.map}>
            <Tick isTicked={withTemplates} onTick={setWithTemplates} className={styles.tick}>
              <span className={styles.words}>
                <span className={styles.title}>{t('ownTemplates')}</span>
                <span className={styles.more}>{templates.map(({ name }) => name).join(', ')}</span>
              </span>
            </Tick>
          </div>
        )}
      </fieldset>
      {isThere.some(({ id }) => how(id) === 'replace') && <p className={styles.more}>{t('replaceHint')}</p>}
      <DialogActions>
        <Button look="quiet" onPress={onClose}>
          {t('cancel', { ns: 'common' })}
        </Button>
        <Button look="main" isDisabled={ticked.size === 0 && !bringsTemplates} onPress={() => void take()}>
          {t('takeIn', { count: ticked.size })}
        </Button>
      </DialogActions>
    </>
  );
}
