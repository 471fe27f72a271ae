import { Users, UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Group, groupKinds } from '../../model/network-map';
import { runIn, useMapRoom } from '../map/map-room';
import { Button } from '../parts/button';
import { Chips, TextField } from './fields';
import { GroupMembers } from './group-members';
import { TieList } from './tie-list';

/** Everything that is said of one group. */
export function GroupPanel({ group }: { readonly group: Group }) {
  const room = useMapRoom();
  const { t } = useTranslation('panel');
  const { t: signs } = useTranslation('signs');
  const Icon = group.asOne ? UsersRound : Users;
  return (
    <>
      <TextField
        first
        label={t('group.name')}
        value={group.name}
        onWrite={(name) =>
          runIn(room, { verb: 'describeGroup', group: group.id, set: { name } }, `group name ${group.id}`)
        }
        onSettle={room.document.settle}
      />
      <Chips
        label={t('kind')}
        choices={groupKinds.map((value) => ({ value, words: signs(`groupKind.${value}`) }))}
        isOn={(kind) => group.kind === kind}
        onToggle={(kind) => runIn(room, { verb: 'describeGroup', group: group.id, set: { kind } })}
      />
      <Button
        icon={<Icon aria-hidden="true" size={18} />}
        onPress={() => runIn(room, { verb: 'describeGroup', group: group.id, set: { asOne: !group.asOne } })}
      >
        {group.asOne ? t('group.open') : t('group.asOne')}
      </Button>
      <GroupMembers group={group} />
      <TieList end={group.id} />
    </>
  );
}
