import type { FileContent } from '../../files/maps-file';
import type { NetworkMap } from '../../model/network-map';
import type { Outcome } from '../../model/outcome';
import type { BackupProblem } from '../../ui/backup/backup';
import type { Shelf } from '../../ui/shelf';

/** Every map of this device in the order of the list and its templates, or why they are not all there. */
export async function allMaps(shelf: Shelf): Promise<Outcome<FileContent, BackupProblem>> {
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
  const templates = shelf.templates.getState();
  return first ? { ok: true, value: { maps: [first, ...others], templates } } : { ok: false, problem: 'noMaps' };
}

const unreadable = { ok: false, problem: 'unreadable' } as const;

/** Which maps there are, and as of when, and how templates are. Where it is the same, a backup would be the same. */
export function stateOfMaps(shelf: Shelf): string {
  const { entries } = shelf.maps.getState();
  const maps = entries.map(({ id, changedAt }) => `${id} ${changedAt}`).toSorted();
  const templates = shelf.templates.getState();
  return (maps.length > 0 && templates.length > 0 ? [...maps, JSON.stringify(templates)] : maps).join('\n');
}
