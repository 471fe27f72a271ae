import { copyOfMap } from '../../model/copy-map';
import { newId } from '../../model/ids';
import type { NetworkMap } from '../../model/network-map';
import type { Shelf } from '../shelf';

/** What becomes of a map that is on this device already. */
export type WhenHere = 'copy' | 'replace';

export type Taking = { readonly map: NetworkMap; readonly whenHere: WhenHere | undefined };

/** Takes maps in, one after another. One that cannot be kept is counted and leaves the others as they are. */
export async function takeMaps(shelf: Shelf, takings: readonly Taking[]) {
  let taken = 0;
  for (const taking of takings) if (await isTaken(shelf, taking)) taken += 1;
  return { taken, notTaken: takings.length - taken } as const;
}

async function isTaken(shelf: Shelf, { map, whenHere }: Taking): Promise<boolean> {
  try {
    if (whenHere === 'replace' && !(await shelf.remove(map.id)).ok) return false;
    const open = await shelf.add(whenHere === 'copy' ? copyOfMap(map, newId()) : map);
    await open.close();
    return open.saveState.getState().state !== 'notSaved';
  } catch {
    return false;
  }
}
