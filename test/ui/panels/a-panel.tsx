import { screen } from '@testing-library/react';
import { openDocument } from '../../../src/document/open-document';
import type { Language } from '../../../src/i18n/words';
import type { Version } from '../../../src/model/network-map';
import { followDocument } from '../../../src/ui/map/follow-document';
import { type MapRoom, MapRoomContext } from '../../../src/ui/map/map-room';
import { type Chosen, startMapSession } from '../../../src/ui/map/map-session';
import { Said } from '../../../src/ui/map/said';
import { Panel } from '../../../src/ui/panels/panel';
import { TemplateShelfContext } from '../../../src/ui/panels/template-shelf';
import { aMap } from '../../makers';
import { renderIn } from '../home/render-in';
import { aloneAtMap } from '../map/alone-at-map';
import { memoryTemplates } from '../memory-templates';

/** The panel beside a real open map, with something chosen on it. */
export async function aPanel(version: Version, chosen: Chosen, language: Language = 'fi') {
  const document = openDocument(aMap({ versions: [version] }));
  const session = startMapSession();
  session.setState({ chosen });
  const room: MapRoom = { ...followDocument(document), session, versionId: version.id, ...aloneAtMap };
  const shelf = memoryTemplates();
  const user = await renderIn(
    language,
    <MapRoomContext value={room}>
      <TemplateShelfContext value={shelf}>
        <Panel onLeave={() => undefined} />
        <Said />
      </TemplateShelfContext>
    </MapRoomContext>,
  );
  const now = () => document.getState().map.versions[0];
  const steps = () => document.getState().past.length;
  return { user, session, document, shelf, now, steps, panel: screen.getByRole('complementary') };
}
