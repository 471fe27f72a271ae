import { makeGroup } from './make-group';
import type { MapRoom } from './map-room';
import { chosenPeople, nothing, type Tool } from './map-session';

/** Takes a tool into the hand. *Ryhmä* makes a group of those who are chosen at once. */
export function takeTool(room: MapRoom, tool: Tool): void {
  const { session } = room;
  const people = chosenPeople(session.getState());
  if (tool === 'group' && people.length > 0) {
    makeGroup(room, people);
    return;
  }
  session.setState({ tool, connectFrom: undefined, many: false, moving: undefined });
  if (tool === 'group') session.setState({ chosen: nothing });
}
