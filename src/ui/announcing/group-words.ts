import type { AddGroup } from '../../model/changes/add-group';
import type { DescribeGroup } from '../../model/changes/describe-group';
import type { Group, Version } from '../../model/network-map';
import { countOfPeople, named, namedGroup, type SaidWords, type Turn } from './said-words';

export function groupAddedWords(words: SaidWords, { group }: AddGroup, { after }: Turn): string | undefined {
  const added = after.groups.find(({ id }) => id === group.id);
  return added && words.said('groupAdded', sizeOf(words, added));
}

export function groupChangedWords(
  words: SaidWords,
  change: DescribeGroup,
  { before, after }: Turn,
): string | undefined {
  const { group, set } = change;
  const [former, now] = [before, after].map(({ groups }) => groups.find(({ id }) => id === group));
  if (!(former && now)) return undefined;
  if (set.name !== undefined) return words.said('renamed', { name: namedGroup(words, now.name) });
  if (set.members) return membersWords(words, after, former, now);
  if (set.asOne === undefined) return undefined;
  const { group: name } = sizeOf(words, now);
  return now.asOne ? words.said('groupAsOne', { group: name }) : words.said('groupOpened', sizeOf(words, now));
}

function membersWords(words: SaidWords, { people }: Version, former: Group, now: Group): string | undefined {
  const [joined = [], left = []] = [
    now.members.filter((id) => !former.members.includes(id)),
    former.members.filter((id) => !now.members.includes(id)),
  ];
  const [changed, ...others] = [...joined, ...left];
  if (changed === undefined) return undefined;
  const group = now.name.trim() ? words.said('group', { name: now.name.trim() }) : words.said('namelessGroup');
  if (others.length > 0) return words.said('groupOf', { group, people: countOfPeople(words, now.members.length) });
  const name = named(words, people.find(({ id }) => id === changed)?.name);
  return words.said(joined.length > 0 ? 'memberIn' : 'memberOut', { group, name });
}

function sizeOf(words: SaidWords, { name, members }: Group) {
  return { group: namedGroup(words, name), people: countOfPeople(words, members.length) };
}
