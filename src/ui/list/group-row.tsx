import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DescribeGroup } from '../../model/changes/describe-group';
import { type Group, groupKinds } from '../../model/network-map';
import { runIn, useMapRoom } from '../map/map-room';
import { useMembership } from '../panels/use-membership';
import { ActsCell } from './acts-cell';
import { Cell, CellSelect, CellText } from './cells';
import styles from './cells.module.css';
import { EditButton } from './edit-button';
import { PeopleButton } from './people-button';
import { PeopleChoice } from './people-choice';
import { RemoveButton } from './remove-button';
import { ConnectButton, TiesButton } from './ties-buttons';
import { TiesUnder } from './ties-under';
import { UnderRow } from './under-row';

type Props = {
  readonly group: Group;
  readonly name: string;
  readonly ties: number;
  readonly isChosen: boolean;
  readonly opened: string | undefined;
};

/** One group: its name, its kind, whether it is drawn as one, who is in it. */
export const GroupRow = memo(({ group, name, ties, isChosen, opened }: Props) => {
  const room = useMapRoom();
  const setMember = useMembership();
  const { t } = useTranslation('list');
  const { t: panel } = useTranslation('panel');
  const { t: signs } = useTranslation('signs');
  const label = (what: string) => t('of', { what, name });
  const say = (set: DescribeGroup['set'], joining?: string) =>
    runIn(room, { verb: 'describeGroup', group: group.id, set }, joining);
  const thing = { kind: 'group', id: group.id } as const;
  const membersLabel = label(panel('group.members'));
  return (
    <tbody data-row={group.id} data-chosen={isChosen}>
      <tr>
        <th scope="row" className={styles.name}>
          <CellText
            label={panel('group.name')}
            column="name"
            value={group.name}
            placeholder={panel('group.nameless')}
            onWrite={(written) => say({ name: written }, `group name ${group.id}`)}
          />
        </th>
        <Cell label={panel('kind')}>
          <CellSelect
            label={label(panel('kind'))}
            value={group.kind}
            choices={groupKinds.map((value) => ({ value, words: signs(`groupKind.${value}`) }))}
            onChoose={(kind) => say({ kind: kind as Group['kind'] })}
          />
          <CellSelect
            label={label(t('drawn'))}
            value={group.asOne ? 'one' : 'open'}
            choices={[
              { value: 'open', words: t('drawnOpen') },
              { value: 'one', words: t('drawnAsOne') },
            ]}
            onChoose={(value) => say({ asOne: value === 'one' })}
          />
        </Cell>
        <Cell label={panel('group.members')}>
          <PeopleButton row={group.id} label={membersLabel} people={group.members} isOpen={opened === 'members'} />
        </Cell>
        <Cell label={panel('ties')}>
          <TiesButton row={group.id} of={name} count={ties} opened={opened} />
        </Cell>
        <ActsCell>
          <EditButton of={name} thing={thing} />
          <ConnectButton row={group.id} of={name} opened={opened} />
          <RemoveButton row={group.id} of={name} thing={thing} />
        </ActsCell>
      </tr>
      {opened === 'members' && (
        <UnderRow columns={5}>
          <PeopleChoice
            label={membersLabel}
            chosen={group.members}
            onToggle={(person, isIn) => setMember(group, person, isIn)}
          />
        </UnderRow>
      )}
      {opened && opened !== 'members' && <TiesUnder end={group.id} columns={5} opened={opened} />}
    </tbody>
  );
});
