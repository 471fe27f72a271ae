import { useTranslation } from 'react-i18next';
import type { Person } from '../../model/person';
import { personName, useMapRoom } from '../map/map-room';
import { choosePeople } from '../map/map-session';
import styles from './panel.module.css';
import { PlaceFields } from './place-fields';

/** Several people at once: where they are, and who they are. */
export function SeveralPanel({ people }: { readonly people: readonly Person[] }) {
  const { session } = useMapRoom();
  const { t: common } = useTranslation('common');
  return (
    <>
      <PlaceFields people={people} />
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
