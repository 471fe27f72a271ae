import type { PersonId } from '../ids';
import { isWord } from '../is-word';
import type { Version } from '../network-map';
import { withChanged, withFields } from './with-fields';

export type MarkPerson = {
  readonly verb: 'markPerson';
  readonly person: PersonId;
  readonly mark: string;
  readonly on: boolean;
};

export function markPerson(version: Version, { person, mark, on }: MarkPerson): Version {
  const people = withChanged(version.people, person, (found) => {
    const others = found.marks.filter((other) => other !== mark);
    if (on && (found.marks.includes(mark) || !isWord(mark))) return found;
    return withFields(found, { marks: on ? [...others, mark] : others });
  });
  return people === version.people ? version : { ...version, people };
}
