import type { PersonId } from '../ids';
import type { Version } from '../network-map';

/** Of these people, those who are on the version, each once, in the order of the version. */
export function peopleOn({ people }: Version, wanted: readonly PersonId[]): readonly PersonId[] {
  return people.map(({ id }) => id).filter((id) => wanted.includes(id));
}
