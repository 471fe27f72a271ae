import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { tieCounts } from '../../model/questions/tie-counts';
import { countsSummary } from '../files/map-summary';
import { whenWords } from '../files/when-words';
import { useIsReading, useMapRoom, useSession, useVersion } from '../map/map-room';
import { chosenPeople } from '../map/map-session';
import { useUndone } from '../map/use-undone';
import { Button } from '../parts/button';
import { ControlsOff } from '../parts/controls-off';
import { areaName } from '../parts/scene-words';
import { AgreementsPart } from './agreements-part';
import { AreaPeople } from './area-people';
import { CentrePart } from './centre-part';
import { GroupsPart } from './groups-part';
import { ListRoomContext } from './list-room';
import styles from './list-view.module.css';
import { NotesPart } from './notes-part';
import { rowsIn } from './rows';
import { stepBetweenRows } from './step-between-rows';
import { TiesPart } from './ties-part';
import { useGoneRow } from './use-gone-row';
import { useHeldOrder } from './use-held-order';
import { useListRoom } from './use-list-room';

/** The map as tables: the same version, every part of it to be read and changed. */
export function ListView() {
  const { session } = useMapRoom();
  const version = useVersion();
  const isReading = useIsReading();
  const { t, i18n } = useTranslation('list');
  const { t: signs } = useTranslation('signs');
  const { t: map } = useTranslation('map');
  const { t: common } = useTranslation('common');
  const list = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { opened, listRoom } = useListRoom(list);
  const { people, focused, left } = useHeldOrder(version, i18n.language);
  const noteRow = useGoneRow(list, version);
  useUndone((changed) => {
    const row = rowsIn(list.current).find(({ dataset }) => changed.includes(dataset.row ?? ''));
    row?.scrollIntoView({ block: 'nearest' });
  });
  const ties = useMemo(() => tieCounts(version), [version]);
  const chosen = useSession(chosenPeople);
  const { frame } = version;

  useEffect(() => {
    const { keyboardAt } = session.getState();
    if (keyboardAt !== undefined) listRoom.focus(keyboardAt);
    if (!list.current?.contains(document.activeElement)) heading.current?.focus();
  }, [session, listRoom]);

  const shared = { frame, ties, chosen, opened };
  const nowhere = people.filter(({ place }) => !frame.areas.some(({ id }) => id === place.area));
  return (
    <ListRoomContext value={listRoom}>
      <ControlsOff value={isReading}>
        {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: ↑ and ↓ go between its rows. */}
        <section
          ref={list}
          className={styles.list}
          aria-label={t('list')}
          onKeyDown={stepBetweenRows}
          onFocus={(event) => {
            focused(event);
            noteRow(event);
          }}
          onBlur={left}
        >
          <div className={styles.sheet}>
            <header className={styles.head}>
              <h2 ref={heading} tabIndex={-1}>
                {t('list')}
              </h2>
              <p>{whenWords(signs, version, i18n.language)}</p>
              <p>{countsSummary(version, signs, common)}</p>
              <Button look="plain" onPress={() => session.setState({ pasted: '' })}>
                {map('pasteNames')}
              </Button>
            </header>
            <CentrePart ties={ties.get('centre') ?? 0} opened={opened} />
            {frame.areas.map((area) => (
              <AreaPeople
                key={area.id}
                area={area.id}
                title={areaName(signs, area)}
                colour={area.colour}
                people={people.filter(({ place }) => place.area === area.id)}
                {...shared}
              />
            ))}
            {(nowhere.length > 0 || frame.areas.length === 0) && (
              <AreaPeople
                area={null}
                title={frame.areas.length > 0 ? signs('noArea') : t('people')}
                colour={undefined}
                people={nowhere}
                {...shared}
              />
            )}
            <TiesPart opened={opened} />
            <GroupsPart ties={ties} opened={opened} />
            <NotesPart />
            <AgreementsPart opened={opened} />
          </div>
        </section>
      </ControlsOff>
    </ListRoomContext>
  );
}
