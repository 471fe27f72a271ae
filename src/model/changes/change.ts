import type { VersionId } from '../ids';
import type { NetworkMap, Version } from '../network-map';
import { type AddAgreement, addAgreement } from './add-agreement';
import { type AddGroup, addGroup } from './add-group';
import { type AddNote, addNote } from './add-note';
import { type AddPeople, addPeople } from './add-people';
import { type AddTie, addTie } from './add-tie';
import { type DescribeAgreement, describeAgreement } from './describe-agreement';
import { type DescribeFrame, describeFrame } from './describe-frame';
import { type DescribeGroup, describeGroup } from './describe-group';
import { type DescribeNote, describeNote } from './describe-note';
import { type DescribePerson, describePerson } from './describe-person';
import { type DescribeTie, describeTie } from './describe-tie';
import { type DescribeWords, describeWords } from './describe-words';
import { type GoBack, goBack } from './go-back';
import { type MarkPerson, markPerson } from './mark-person';
import { type PlacePeople, placePeople } from './place-people';
import { type RemoveThings, removeThings } from './remove-things';
import { type RenameMap, renameMap } from './rename-map';
import { type SupportPerson, supportPerson } from './support-person';
import { type SwitchFrame, switchFrame } from './switch-frame';

/** What one can do to one version of a map. */
export type VersionChange =
  | AddAgreement
  | AddGroup
  | AddNote
  | DescribeAgreement
  | DescribeGroup
  | DescribeNote
  | DescribeWords
  | AddPeople
  | AddTie
  | DescribeFrame
  | DescribePerson
  | DescribeTie
  | MarkPerson
  | PlacePeople
  | RemoveThings
  | SupportPerson
  | SwitchFrame;

/** What one can do to a map, as data. */
export type Change = RenameMap | GoBack | (VersionChange & { readonly version: VersionId });

/** The map after a change; the same map when there is nothing to do. */
export function applyChange(map: NetworkMap, change: Change): NetworkMap {
  if (change.verb === 'renameMap') return renameMap(map, change);
  if (change.verb === 'goBack') return goBack(map, change);
  let changed = false;
  const [first, ...later] = map.versions;
  const changeIn = (version: Version): Version => {
    const next = version.id === change.version ? applyTo(version, change) : version;
    changed ||= next !== version;
    return next;
  };
  const versions: NetworkMap['versions'] = [changeIn(first), ...later.map(changeIn)];
  return changed ? { ...map, versions } : map;
}

function applyTo(version: Version, change: VersionChange): Version {
  switch (change.verb) {
    case 'addPeople':
      return addPeople(version, change);
    case 'addAgreement':
      return addAgreement(version, change);
    case 'addGroup':
      return addGroup(version, change);
    case 'addNote':
      return addNote(version, change);
    case 'describeAgreement':
      return describeAgreement(version, change);
    case 'describeGroup':
      return describeGroup(version, change);
    case 'describeNote':
      return describeNote(version, change);
    case 'describeWords':
      return describeWords(version, change);
    case 'addTie':
      return addTie(version, change);
    case 'describeFrame':
      return describeFrame(version, change);
    case 'describePerson':
      return describePerson(version, change);
    case 'describeTie':
      return describeTie(version, change);
    case 'markPerson':
      return markPerson(version, change);
    case 'placePeople':
      return placePeople(version, change);
    case 'removeThings':
      return removeThings(version, change);
    case 'supportPerson':
      return supportPerson(version, change);
    case 'switchFrame':
      return switchFrame(version, change);
  }
}
