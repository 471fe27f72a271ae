import { useTranslation } from 'react-i18next';
import type { PersonId } from '../../model/ids';
import type { Group } from '../../model/network-map';
import { endName, runIn, useMapRoom, versionIn } from '../map/map-room';
import { nothing } from '../map/map-session';

/** Puts somebody into a group or takes them out of it. A group goes with its last member, and can be taken back. */
export function useMembership(): (group: Group, person: PersonId, isIn: boolean) => void {
  const room = useMapRoom();
  const { t } = useTranslation('map');
  const { t: signs } = useTranslation('signs');
  const { t: common } = useTranslation('common');
  return (group, person, isIn) => {
    const others = group.members.filter((id) => id !== person);
    const members = isIn ? [...others, person] : others;
    if (members.length > 0) {
      runIn(room, { verb: 'describeGroup', group: group.id, set: { members } });
      return;
    }
    const text = t('groupRemoved', { name: endName(versionIn(room), group.id, signs, common) });
    runIn(room, { verb: 'removeThings', people: [], ties: [], groups: [group.id] });
    const { chosen } = room.session.getState();
    const isOpen = chosen.kind === 'group' && chosen.id === group.id;
    room.session.setState({ ...(isOpen && { chosen: nothing }), said: { text, undo: true, at: Date.now() } });
  };
}
