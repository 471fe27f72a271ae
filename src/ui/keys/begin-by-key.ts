import type { Version } from '../../model/network-map';
import { placeForNew } from '../../model/place-by-word';
import { placeForNote } from '../../model/place-for-note';
import type { TieEnd } from '../../model/tie';
import { type MapRoom, versionIn } from '../map/map-room';
import { chosenPeople, type Tool } from '../map/map-session';
import { takeTool } from '../map/take-tool';

/**
 * Takes a tool by the keyboard, which cannot point at the sheet: the field opens at once where the keyboard is. The tool
 * is in hand as well, for whoever goes on with a mouse. Tells whether it was taken.
 */
export function beginByKey(room: MapRoom, tool: Tool, at: TieEnd): boolean {
  const { session } = room;
  const version = versionIn(room);
  takeTool(room, tool);
  if (session.getState().tool !== tool) return false;
  if (tool === 'add') session.setState({ naming: { what: 'new', place: placeBeside(version, at), ...byKey, row: 0 } });
  if (tool === 'note') session.setState({ naming: { what: 'newNote', at: placeForNote(version), ...byKey } });
  if (tool === 'connect') session.setState({ finding: { what: 'connect', from: at } });
  return true;
}

/** *Siirrä* in words, of whoever has the keyboard or of all the chosen. */
export function moveByKey({ session }: MapRoom): void {
  const ids = chosenPeople(session.getState());
  if (ids.length > 0) session.setState({ moving: { what: 'people', ids, ...byKey } });
}

const byKey = { begunBy: 'key' } as const;

/** In the area and ring of whoever has the keyboard; from the centre, in the first area and the outermost ring. */
function placeBeside(version: Version, at: TieEnd) {
  const { frame, people } = version;
  const beside = people.find(({ id }) => id === at)?.place;
  if (beside) return placeForNew(version, beside, beside);
  const ring = frame.rings.length === 0 ? null : frame.rings.length - 1;
  return placeForNew(version, { area: frame.areas[0]?.id ?? null, ring });
}
