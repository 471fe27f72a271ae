import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { AreaId, PersonId } from '../../model/ids';
import type { AreaColour, Frame } from '../../model/network-map';
import { newPerson } from '../../model/new-map';
import type { Person } from '../../model/person';
import { placeForNew } from '../../model/place-by-word';
import type { TieCounts } from '../../model/questions/tie-counts';
import { runIn, useMapRoom, versionIn } from '../map/map-room';
import { useNameApart } from '../map/use-name-apart';
import { ringChoices, ringChosen } from '../parts/ring-choices';
import { AddLine } from './add-line';
import { CellSelect } from './cells';
import { type Opened, useListRoom } from './list-room';
import { ListTable } from './list-table';
import styles from './list-table.module.css';
import { PersonRow } from './person-row';

type Props = {
  readonly area: AreaId | null;
  readonly title: string;
  readonly colour: AreaColour | undefined;
  readonly people: readonly Person[];
  readonly frame: Frame;
  readonly ties: TieCounts;
  readonly chosen: readonly PersonId[];
  readonly opened: Opened | undefined;
};

const columns = [
  styles.nameColumn,
  styles.placeColumn,
  styles.kindColumn,
  styles.roleColumn,
  styles.supportColumn,
  undefined,
  styles.countColumn,
  styles.actsColumn,
];

/** The people of one area, and the line where others are added to it. */
export function AreaPeople({ area, title, colour, people, frame, ties, chosen, opened }: Props) {
  const room = useMapRoom();
  const { focus } = useListRoom();
  const nameOf = useNameApart();
  const { t } = useTranslation('list');
  const { t: panel } = useTranslation('panel');
  const { t: signs } = useTranslation('signs');
  const [ring, setRing] = useState(String(frame.rings.length - 1));
  const last = useRef<PersonId>(undefined);
  const rings = ringChoices(signs, frame);
  const isRing = rings.some(({ value }) => value === ring);
  const add = (name: string) => {
    const place = placeForNew(versionIn(room), { area, ring: ringChosen(frame, isRing ? ring : 'outside') });
    const person = newPerson(name, place);
    last.current = person.id;
    flushSync(() => runIn(room, { verb: 'addPeople', people: [person] }));
  };
  const end = () => {
    if (last.current) focus(last.current, 'name');
    last.current = undefined;
  };
  return (
    <ListTable
      title={title}
      colour={colour}
      isEmpty={people.length === 0}
      columns={columns}
      heads={[
        panel('name'),
        t('place'),
        t('kindState'),
        panel('role'),
        panel('support'),
        panel('marks'),
        panel('ties'),
        t('actions'),
      ]}
      after={
        <AddLine
          label={t('addTo', { place: title })}
          placeholder={t('addPerson')}
          column="name"
          onAdd={add}
          onEnd={end}
          before={
            frame.rings.length > 0 && (
              <CellSelect
                label={t('addRing', { place: title })}
                value={isRing ? ring : 'outside'}
                choices={rings}
                onChoose={setRing}
              />
            )
          }
        />
      }
    >
      {people.map((person) => (
        <PersonRow
          key={person.id}
          person={person}
          name={nameOf(person.id)}
          frame={frame}
          ties={ties.get(person.id) ?? 0}
          isChosen={chosen.includes(person.id)}
          opened={opened?.row === person.id ? opened.from : undefined}
        />
      ))}
    </ListTable>
  );
}
