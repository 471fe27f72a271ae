import type { AgreementId, GroupId, NoteId, PersonId, TieId } from '../ids';
import type { Version } from '../network-map';

/**
 * Takes people, ties, groups, notes and agreements out of one version. Whatever pointed at them goes too: ties, memberships, links
 * of agreements. A group goes with its last member.
 */
export type RemoveThings = {
  readonly verb: 'removeThings';
  readonly people: readonly PersonId[];
  readonly ties: readonly TieId[];
  readonly groups?: readonly GroupId[];
  readonly notes?: readonly NoteId[];
  readonly agreements?: readonly AgreementId[];
};

export function removeThings(version: Version, change: RemoveThings): Version {
  const people = without(version.people, change.people);
  const leaving = goneFrom(version.people, people);
  const stays = (id: string) => !leaving.has(id);
  const kept = without(version.groups, change.groups ?? []).map((group) =>
    group.members.every(stays) ? group : { ...group, members: group.members.filter(stays) },
  );
  const groups = kept.filter((group) => group.members.length > 0 || version.groups.includes(group));
  const gone = new Set([...leaving, ...goneFrom(version.groups, groups)]);
  const ties = without(version.ties, change.ties).filter(({ between }) => between.every((end) => !gone.has(end)));
  const notes = without(version.notes, change.notes ?? []);
  const agreed = without(version.agreements, change.agreements ?? []);
  const lists = [
    [version.ties, ties],
    [version.notes, notes],
    [version.agreements, agreed],
  ] as const;
  if (gone.size === 0 && lists.every(([before, after]) => before.length === after.length)) return version;
  const agreements = agreed.map((agreement) => ({ ...agreement, people: agreement.people.filter(stays) }));
  return { ...version, people, ties, groups, notes, agreements };
}

type Thing = { readonly id: string };

function without<Any extends Thing>(things: readonly Any[], ids: readonly string[]): readonly Any[] {
  const leaving = new Set(ids);
  return things.filter(({ id }) => !leaving.has(id));
}

function goneFrom(before: readonly Thing[], after: readonly Thing[]): ReadonlySet<string> {
  const stay = new Set(after.map(({ id }) => id));
  return new Set(before.map(({ id }) => id).filter((id) => !stay.has(id)));
}
