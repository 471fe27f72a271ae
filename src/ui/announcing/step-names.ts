import type { RemoveThings } from '../../model/changes/remove-things';
import type { GroupId, PersonId, TieId } from '../../model/ids';
import type { TieEnd } from '../../model/tie';
import { goneFrom } from './removal-words';
import { countOfPeople, namedEnd, namedGroup, type SaidWords, type Turn } from './said-words';

/** Whom a step is about: as they are called on the map now; who is not there now, as they were. */
export function stepNames(words: SaidWords, { before, after }: Turn, now: Turn['after']) {
  const versions = [now, before, after];
  const end = (id: TieEnd) => {
    const isOn = ({ people, groups }: Turn['after']) => [...people, ...groups].some((one) => one.id === id);
    return namedEnd(words, versions.find(isOn) ?? now, id);
  };
  const people = (ids: readonly PersonId[]) => {
    const [only, ...others] = ids;
    if (others.length > 0) return countOfPeople(words, ids.length);
    return only === undefined ? undefined : end(only);
  };
  const tie = (id: TieId) => {
    const between = versions.flatMap(({ ties }) => ties).find((one) => one.id === id)?.between;
    if (!between) return undefined;
    const [first, second] = between.map(end);
    return words.said('pair', { first, second });
  };
  return {
    person: end,
    people,
    tie,
    /** Nothing of a nameless one: that it is a group is said already. */
    group: (id: GroupId) =>
      versions
        .flatMap(({ groups }) => groups)
        .find((one) => one.id === id)
        ?.name.trim(),
    moved: () => after.people.filter((person) => !before.people.includes(person)).map(({ id }) => id),
    removed: (change: RemoveThings) => {
      const gone = goneFrom(before.people, after.people).map(({ id }) => id);
      if (gone.length > 0) return people(gone);
      const [group] = goneFrom(before.groups, after.groups);
      if (group) return namedGroup(words, group.name);
      const [only] = change.ties;
      if (only !== undefined) return tie(only);
      if (change.notes && change.notes.length > 0) return words.said('step.note');
      return change.agreements && words.said('step.agreement');
    },
  } as const;
}
