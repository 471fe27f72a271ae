import type { SecondPlace } from '../../storage/second-place';
import { mapFile, mapIn } from './copies';
import type { KeptIndex } from './kept-index';

/** So many copies are looked at before the page gets its turn. */
const atOnce = 10;
const rest = 20;

/**
 * Maps that have no whole copy of what is stored, and maps that have a copy although they are no longer kept. It
 * reads every copy, in small parts: what is damaged in the second place is found while the first one is whole.
 */
export async function findUncopied(second: SecondPlace, index: KeptIndex): Promise<readonly string[]> {
  const names = await second.names();
  if (!names.ok) return [];
  const ids = index.ids();
  const copied = [...names.value].map(mapIn).filter((id) => id !== undefined);
  const kept = new Set(ids);
  const found = copied.filter((id) => !kept.has(id));
  for (const [at, id] of ids.entries()) {
    if (at % atOnce === atOnce - 1) await new Promise((resume) => setTimeout(resume, rest));
    const read = await second.read(mapFile(id));
    const entry = read.ok ? read.value[0]?.values[0] : undefined;
    if (entry?.revision !== index.revisionOf(id)) found.push(id);
  }
  return found;
}
