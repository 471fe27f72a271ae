import type { OpenDocument } from '../../document/open-document';
import type { MapSession, MapSessionState } from '../map/map-session';

/** The document and what is going on at the map, through which nothing changes while another tab writes the map. */
export function onlyRead(document: OpenDocument, session: MapSession, refuse: () => void) {
  const isReading = () => document.getState().isFollowing;
  const refused = (): undefined => {
    refuse();
    return undefined;
  };
  const guarded: OpenDocument = {
    ...document,
    run: (change, joining) => {
      if (isReading()) refuse();
      return document.run(change, joining);
    },
    undo: () => (isReading() ? refused() : document.undo()),
    redo: () => (isReading() ? refused() : document.redo()),
  };
  const setState = (next: Partial<MapSessionState> | ((now: MapSessionState) => Partial<MapSessionState>)) => {
    const patch = typeof next === 'function' ? next(session.getState()) : next;
    if (isReading() && beginsChange(patch)) refuse();
    else session.setState(patch);
  };
  return { document: guarded, session: { ...session, setState } };
}

/** What would end in a change of the map is not even begun. */
function beginsChange({ tool, naming, moving, preview, spread, framing, pasted, finding }: Partial<MapSessionState>) {
  const isBegun = [naming, moving, preview, spread, pasted].some((begun) => begun !== undefined);
  return isBegun || framing === true || finding?.what === 'connect' || (tool !== undefined && tool !== 'select');
}
