import type { PersonId, TieId } from '../ids';
import type { Version } from '../network-map';

/** Takes people and ties out of one version. Whatever pointed at them goes too: ties, memberships, links of agreements. */
export type RemoveThings = {
  readonly verb: 'removeThings';
  readonly people: readonly PersonId[];
  readonly ties: readonly TieId[];
};

export function removeThings(version: Version, { people, ties }: RemoveThings): Version {
  const [leaving, cut] = [new Set<string>(people), new Set<string>(ties)];
  const gone = new Set<string>(version.people.flatMap(({ id }) => (leaving.has(id) ? [id] : [])));
  const stays = (id: string) => !gone.has(id);
  const next = {
    people: version.people.filter(({ id }) => stays(id)),
    ties: version.ties.filter(({ id, between }) => !cut.has(id) && between.every(stays)),
  };
  if (next.people.length === version.people.length && next.ties.length === version.ties.length) return version;
  return {
    ...version,
    ...next,
    groups: version.groups.map((group) => ({ ...group, members: group.members.filter(stays) })),
    agreements: version.agreements.map((agreement) => ({ ...agreement, people: agreement.people.filter(stays) })),
  };
}
