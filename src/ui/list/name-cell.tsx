import { useTranslation } from 'react-i18next';
import type { Frame } from '../../model/network-map';
import type { Person } from '../../model/person';
import { runIn, useMapRoom } from '../map/map-room';
import { choosePeople, chosenPeople } from '../map/map-session';
import { symbolName } from '../parts/scene-words';
import { CellText } from './cells';
import styles from './cells.module.css';

type Props = {
  readonly person: Person;
  readonly name: string;
  readonly frame: Frame;
  readonly isChosen: boolean;
};

/** The name, the picture or shape on the token, and a tick that chooses the same person as on the map. */
export function NameCell({ person, name, frame, isChosen }: Props) {
  const room = useMapRoom();
  const { t } = useTranslation('list');
  const { t: panel } = useTranslation('panel');
  const { t: signs } = useTranslation('signs');
  const { t: common } = useTranslation('common');
  const { id, emoji, symbol } = person;
  const choose = (isIn: boolean) => {
    const others = chosenPeople(room.session.getState()).filter((one) => one !== id);
    room.session.setState({ chosen: choosePeople(isIn ? [...others, id] : others) });
  };
  return (
    <th scope="row" className={styles.name}>
      <div>
        <label className={styles.tick}>
          <input
            type="checkbox"
            aria-label={t('of', { what: t('choose'), name })}
            data-column="tick"
            checked={isChosen}
            onChange={({ target }) => choose(target.checked)}
          />
        </label>
        <CellText
          label={panel('name')}
          column="name"
          value={person.name}
          placeholder={common('nameless')}
          onWrite={(written) =>
            runIn(room, { verb: 'describePerson', person: id, set: { name: written } }, `name ${id}`)
          }
        />
        {emoji && <span className={styles.emoji}>{emoji}</span>}
      </div>
      {symbol && !emoji && (
        <small className={styles.symbol}>{t('symbol', { name: symbolName(signs, frame, symbol) })}</small>
      )}
    </th>
  );
}
