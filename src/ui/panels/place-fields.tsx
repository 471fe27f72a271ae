import { useTranslation } from 'react-i18next';
import type { AreaId } from '../../model/ids';
import type { Person, Place } from '../../model/person';
import type { Segment } from '../../model/segments';
import { useMapRoom, useVersion } from '../map/map-room';
import { movePeopleInto } from '../map/move-people';
import { ringChoices, ringChosen } from '../parts/ring-choices';
import { areaName } from '../parts/scene-words';
import { Chips, SelectField } from './fields';

const none = '';
const mixed = 'mixed';

/** Area and ring by word, for one person or for several at once. */
export function PlaceFields({ people }: { readonly people: readonly Person[] }) {
  const room = useMapRoom();
  const { frame } = useVersion();
  const { t } = useTranslation('panel');
  const { t: signs } = useTranslation('signs');

  const move = (to: (former: Place) => Segment) =>
    movePeopleInto(
      room,
      people.map(({ id }) => id),
      to,
    );
  const shared = (value: (place: Place) => string) => {
    const [first, ...others] = new Set(people.map(({ place }) => value(place)));
    return others.length === 0 ? (first ?? none) : mixed;
  };
  const area = shared((place) => place.area ?? none);
  const ring = shared((place) => String(place.ring));
  const mixedChoice = (value: string) => (value === mixed ? [{ value: mixed, words: t('mixed') }] : []);

  return (
    <>
      {frame.areas.length > 0 && (
        <SelectField
          label={t('area')}
          value={area}
          choices={[
            ...mixedChoice(area),
            ...frame.areas.map((one) => ({ value: one.id, words: areaName(signs, one) })),
            { value: none, words: signs('noArea') },
          ]}
          onChoose={(value) =>
            value !== mixed &&
            move(({ ring: same }) => ({ ring: same, area: value === none ? null : (value as AreaId) }))
          }
        />
      )}
      {frame.rings.length > 0 && (
        <Chips
          label={t('ring')}
          choices={ringChoices(signs, frame)}
          isOn={(value) => value === ring}
          onToggle={(value) => move(({ area: same }) => ({ area: same, ring: ringChosen(frame, value) }))}
        />
      )}
    </>
  );
}
