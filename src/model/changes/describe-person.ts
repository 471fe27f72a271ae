import type { PersonId } from '../ids';
import type { Version } from '../network-map';
import type { Person } from '../person';
import { type FieldsOf, withChanged, withFields } from './with-fields';

/** What is said of somebody, apart from place, support and marks. */
export type DescribePerson = {
  readonly verb: 'describePerson';
  readonly person: PersonId;
  readonly set: FieldsOf<Person, 'name' | 'kind' | 'emoji' | 'symbol' | 'state' | 'roles' | 'words' | 'note'>;
};

export function describePerson(version: Version, { person, set }: DescribePerson): Version {
  const people = withChanged(version.people, person, (found) => withFields(found, set));
  return people === version.people ? version : { ...version, people };
}
