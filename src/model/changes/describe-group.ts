import type { GroupId } from '../ids';
import type { Group, Version } from '../network-map';
import { peopleOn } from './people-on';
import { type FieldsOf, withChanged, withFields } from './with-fields';

export type DescribeGroup = {
  readonly verb: 'describeGroup';
  readonly group: GroupId;
  readonly set: FieldsOf<Group, 'name' | 'kind' | 'members' | 'asOne'>;
};

export function describeGroup(version: Version, { group, set }: DescribeGroup): Version {
  const fields = set.members ? { ...set, members: peopleOn(version, set.members) } : set;
  const groups = withChanged(version.groups, group, (found) => withFields(found, fields));
  return groups === version.groups ? version : { ...version, groups };
}
