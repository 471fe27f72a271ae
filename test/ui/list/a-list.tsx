import { screen, within } from '@testing-library/react';
import type { Version } from '../../../src/model/network-map';
import { ListView } from '../../../src/ui/list/list-view';
import { Said } from '../../../src/ui/map/said';
import { renderInRoom } from '../view/a-room';

/** The list of a real open map. */
export async function aList(version: Version) {
  // What the browser does when it brings something into view is not of this world.
  Element.prototype.scrollIntoView = () => undefined;
  const rest = await renderInRoom(
    version,
    <>
      <ListView />
      <Said />
    </>,
  );
  const now = () => rest.document.getState().map.versions[0];
  const steps = () => rest.document.getState().past.length;
  const table = (name: string) => within(screen.getByRole('table', { name }));
  return { ...rest, now, steps, table };
}
