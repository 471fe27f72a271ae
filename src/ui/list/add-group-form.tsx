import { type SubmitEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { newId, type PersonId } from '../../model/ids';
import type { Group } from '../../model/network-map';
import { inReadingOrder } from '../../model/questions/reading-order';
import { runIn, useMapRoom, useSession, useVersion } from '../map/map-room';
import { chosenPeople } from '../map/map-session';
import { useNameApart } from '../map/use-name-apart';
import { Button } from '../parts/button';
import styles from './add-line.module.css';
import { CellSelect } from './cells';
import { useListRoom } from './list-room';

const ticked = 'ticked';

/** A group begins with somebody, or with those who are ticked; the others and the name come in its row. */
export function AddGroupForm() {
  const room = useMapRoom();
  const version = useVersion();
  const { focus } = useListRoom();
  const { t, i18n } = useTranslation('list');
  const { t: panel } = useTranslation('panel');
  const nameOf = useNameApart();
  const [first, setFirst] = useState('');
  const field = useRef<HTMLFormElement>(null);
  const people = inReadingOrder(version, i18n.language);
  const chosen = useSession(chosenPeople);
  const choices = [
    chosen.length > 0
      ? { value: ticked, words: t('ticked', { count: chosen.length }) }
      : { value: '', words: panel('group.whom') },
    ...people.map(({ id }) => ({ value: id, words: nameOf(id) })),
  ];
  const value = choices.some((choice) => choice.value === first) ? first : (choices[0]?.value ?? '');
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    if (value === '') return field.current?.querySelector('select')?.focus();
    const members = value === ticked ? chosen : [value as PersonId];
    const group: Group = { id: newId(), name: '', members, kind: 'group', asOne: false };
    flushSync(() => runIn(room, { verb: 'addGroup', group }));
    setFirst('');
    focus(group.id, 'name');
  };
  return (
    <form ref={field} className={styles.add} onSubmit={add}>
      <CellSelect label={t('firstMember')} value={value} choices={choices} onChoose={setFirst} />
      <Button look="plain" type="submit">
        {panel('group.make')}
      </Button>
    </form>
  );
}
