import { useTranslation } from 'react-i18next';
import type { PersonId } from '../../model/ids';
import { inReadingOrder } from '../../model/questions/reading-order';
import { useVersion } from '../map/map-room';
import { useNameApart } from '../map/use-name-apart';
import { useListRoom } from './list-room';
import styles from './row-button.module.css';

type Props = {
  readonly row: string;
  readonly label: string;
  readonly people: readonly PersonId[];
  readonly isOpen: boolean;
};

/** Who belongs to a row, and the way to choose them. */
export function PeopleButton({ row, label, people, isOpen }: Props) {
  const version = useVersion();
  const { open } = useListRoom();
  const { i18n } = useTranslation();
  const nameOf = useNameApart();
  const names = inReadingOrder(version, i18n.language)
    .filter(({ id }) => people.includes(id))
    .map(({ id }) => nameOf(id));
  return (
    <button
      type="button"
      className={styles.quality}
      aria-label={[label, ...(names.length > 0 ? [names.join(', ')] : [])].join(': ')}
      aria-expanded={isOpen}
      data-column="members"
      onClick={() => open({ row, from: 'members' })}
    >
      <span>{names.join(', ') || '–'}</span>
    </button>
  );
}
