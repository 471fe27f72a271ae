import { newId, type PersonId } from '../../model/ids';
import type { Group } from '../../model/network-map';
import { type MapRoom, runIn } from './map-room';

/** Makes a group of people, and opens its name: on the sheet, or in the panel beside the list. */
export function makeGroup(room: MapRoom, members: readonly PersonId[]): void {
  const group: Group = { id: newId(), name: '', members, kind: 'group', asOne: false };
  if (!runIn(room, { verb: 'addGroup', group })) return;
  room.session.setState(({ view, panelCalls }) => ({
    chosen: { kind: 'group', id: group.id },
    ...(view === 'map' ? { naming: { what: 'group', id: group.id } } : { panelCalls: panelCalls + 1 }),
  }));
}
