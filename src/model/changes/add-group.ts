import type { Group, Version } from '../network-map';
import { peopleOn } from './people-on';
import { takenIds } from './ties-that-fit';

/** People who belong together, made from those chosen or drawn round. */
export type AddGroup = { readonly verb: 'addGroup'; readonly group: Group };

/** Nobody who is not on the version, and nobody twice. A group of nobody is not made. */
export function addGroup(version: Version, { group }: AddGroup): Version {
  const members = peopleOn(version, group.members);
  if (members.length === 0 || takenIds(version).has(group.id)) return version;
  return { ...version, groups: [...version.groups, { ...group, members }] };
}
