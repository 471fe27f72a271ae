import type { PersonId } from '../ids';
import { isWord } from '../is-word';
import type { Version } from '../network-map';
import type { SupportWay } from '../person';
import { withChanged, withFields } from './with-fields';

/** Says which way one kind of support goes; `null` when nothing is said of it any more. */
export type SupportPerson = {
  readonly verb: 'supportPerson';
  readonly person: PersonId;
  readonly kind: string;
  readonly way: SupportWay | null;
};

export function supportPerson(version: Version, { person, kind, way }: SupportPerson): Version {
  if (!isWord(kind)) return version;
  const people = withChanged(version.people, person, (found) =>
    withFields(found, { support: withFields(found.support, { [kind]: way ?? undefined }) }),
  );
  return people === version.people ? version : { ...version, people };
}
