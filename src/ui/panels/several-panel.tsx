import { Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../model/person';
import { makeGroup } from '../map/make-group';
import { personName, useMapRoom } from '../map/map-room';
import { choosePeople } from '../map/map-session';
import { Button } from '../parts/button';
import styles from './panel.module.css';
import { PlaceFields } from './place-fields';

/** Several people at once: where they are, who they are, and a group made of them. */
export function SeveralPanel({ people }: { readonly people: readonly Person[] }) {
  const room = useMapRoom();
  const { session } = room;
  const { t } = useTranslation('panel');
  const { t: common } = useTranslation('common');
  return (
    <>
      <PlaceFields people={people} />
      <Button
        icon={<Users aria-hidden="true" size={18} />}
        onPress={() =>
          makeGroup(
            room,
            people.map(({ id }) => id),
          )
        }
      >
        {t('group.make')}
      </Button>
      <ul className={styles.several}>
        {people.map((person) => (
          <li key={person.id}>
            <button type="button" onClick={() => session.setState({ chosen: choosePeople([person.id]) })}>
              {personName(person, common)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
