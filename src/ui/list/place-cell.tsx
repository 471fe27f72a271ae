import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { AreaId } from '../../model/ids';
import type { Frame } from '../../model/network-map';
import type { Person } from '../../model/person';
import { useMapRoom } from '../map/map-room';
import { movePeopleInto } from '../map/move-people';
import { ringChoices, ringChosen } from '../parts/ring-choices';
import { areaName } from '../parts/scene-words';
import { Cell, CellSelect } from './cells';
import { useListRoom } from './list-room';

const nowhere = '';

type Props = { readonly person: Person; readonly name: string; readonly frame: Frame };

/** Area and ring by word. Whoever goes to another area takes the keyboard along. */
export function PlaceCell({ person, name, frame }: Props) {
  const room = useMapRoom();
  const { focus } = useListRoom();
  const { t } = useTranslation('list');
  const { t: panel } = useTranslation('panel');
  const { t: signs } = useTranslation('signs');
  const { id, place } = person;
  const areas = [
    ...frame.areas.map((area) => ({ value: area.id, words: areaName(signs, area) })),
    { value: nowhere, words: signs('noArea') },
  ];
  const toArea = (value: string) => {
    const area = value === nowhere ? null : (value as AreaId);
    flushSync(() => movePeopleInto(room, [id], ({ ring }) => ({ ring, area })));
    focus(id, 'area');
  };
  return (
    <Cell label={t('place')}>
      {frame.areas.length > 0 && (
        <CellSelect
          label={t('of', { what: panel('area'), name })}
          column="area"
          value={place.area ?? nowhere}
          choices={areas}
          onChoose={toArea}
        />
      )}
      {frame.rings.length > 0 && (
        <CellSelect
          label={t('of', { what: panel('ring'), name })}
          column="ring"
          value={String(place.ring)}
          choices={ringChoices(signs, frame)}
          onChoose={(value) => movePeopleInto(room, [id], ({ area }) => ({ area, ring: ringChosen(frame, value) }))}
        />
      )}
    </Cell>
  );
}
