import type { ReactNode } from 'react';
import { openDocument } from '../../../src/document/open-document';
import type { Version } from '../../../src/model/network-map';
import { followDocument } from '../../../src/ui/map/follow-document';
import { type MapRoom, MapRoomContext } from '../../../src/ui/map/map-room';
import { startMapSession } from '../../../src/ui/map/map-session';
import { aMap } from '../../makers';
import { renderIn } from '../home/render-in';
import { aloneAtMap } from '../map/alone-at-map';

/** Something of the map screen, in Finnish, with the map it belongs to. */
export async function renderInRoom(version: Version, part: ReactNode) {
  const document = openDocument(aMap({ versions: [version] }));
  const room: MapRoom = {
    ...followDocument(document),
    session: startMapSession(),
    versionId: version.id,
    ...aloneAtMap,
  };
  const user = await renderIn('fi', <MapRoomContext value={room}>{part}</MapRoomContext>);
  return { user, document, session: room.session };
}
