import { useTranslation } from 'react-i18next';
import { groupsInOrder } from '../../model/questions/reading-order';
import type { TieCounts } from '../../model/questions/tie-counts';
import { useSession, useVersion } from '../map/map-room';
import { useNameApart } from '../map/use-name-apart';
import { AddGroupForm } from './add-group-form';
import { GroupRow } from './group-row';
import type { Opened } from './list-room';
import { ListTable } from './list-table';
import styles from './list-table.module.css';

type Props = { readonly ties: TieCounts; readonly opened: Opened | undefined };

const columns = [styles.nameColumn, styles.placeColumn, undefined, styles.countColumn, styles.actsColumn];

/** The groups, who is in them, and a way to make another. */
export function GroupsPart({ ties, opened }: Props) {
  const version = useVersion();
  const nameOf = useNameApart();
  const { t, i18n } = useTranslation('list');
  const { t: panel } = useTranslation('panel');
  const chosen = useSession((state) => (state.chosen.kind === 'group' ? state.chosen.id : undefined));
  const groups = groupsInOrder(version, i18n.language);
  return (
    <ListTable
      title={panel('group.groups')}
      columns={columns}
      isEmpty={groups.length === 0}
      empty={t('noGroups')}
      heads={[panel('name'), panel('kind'), panel('group.members'), panel('ties'), t('actions')]}
      after={version.people.length > 0 && <AddGroupForm />}
    >
      {groups.map((group) => (
        <GroupRow
          key={group.id}
          group={group}
          name={nameOf(group.id)}
          ties={ties.get(group.id) ?? 0}
          isChosen={group.id === chosen}
          opened={opened?.row === group.id ? opened.from : undefined}
        />
      ))}
    </ListTable>
  );
}
