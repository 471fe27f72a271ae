import type { SomeMaps } from '../../files/map-file';
import type { NetworkMap } from '../../model/network-map';
import type { Outcome } from '../../model/outcome';
import type { BackupProblem } from '../../ui/backup/backup';
import type { Shelf } from '../../ui/shelf';

/** Every map of this device in the order of the list, or why they are not all there. */
export async function allMaps(shelf: Shelf): Promise<Outcome<SomeMaps, BackupProblem>> {
  const { entries, problem } = shelf.maps.getState();
  // Some that should be there are not: a file that has them is not to be written over.
  if (problem === 'mapsMissing' || problem === 'allMissing' || problem === 'damaged') return unreadable;
  const maps: NetworkMap[] = [];
  for (const { id } of entries) {
    const read = await shelf.read(id);
    if (!read.ok) return unreadable;
    maps.push(read.value);
  }
  const [first, ...others] = maps;
  return first ? { ok: true, value: [first, ...others] } : { ok: false, problem: 'noMaps' };
}

const unreadable = { ok: false, problem: 'unreadable' } as const;

/** Which maps there are, and as of when. Two lists with the same one hold the same maps. */
export function stateOfMaps(shelf: Shelf): string {
  const { entries } = shelf.maps.getState();
  return entries
    .map(({ id, changedAt }) => `${id} ${changedAt}`)
    .toSorted()
    .join('\n');
}
