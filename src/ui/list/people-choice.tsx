import { useTranslation } from 'react-i18next';
import type { PersonId } from '../../model/ids';
import { inReadingOrder } from '../../model/questions/reading-order';
import { useVersion } from '../map/map-room';
import { useNameApart } from '../map/use-name-apart';
import { Chips } from '../panels/fields';

type Props = {
  readonly label: string;
  readonly chosen: readonly PersonId[];
  readonly onToggle: (person: PersonId, isIn: boolean) => void;
};

/** Everybody, as words to tick. */
export function PeopleChoice({ label, chosen, onToggle }: Props) {
  const { i18n } = useTranslation();
  const nameOf = useNameApart();
  const people = inReadingOrder(useVersion(), i18n.language);
  return (
    <Chips
      several
      label={label}
      choices={people.map(({ id }) => ({ value: id, words: nameOf(id) }))}
      isOn={(id) => chosen.includes(id)}
      onToggle={onToggle}
    />
  );
}
