import type { Batch } from '../../storage/values';
import { draftName } from './drafts';
import { pointsName, pointsUnder } from './restore-points';
import { entryName, recordName } from './sealed-index';

/** Everything that is kept of these maps in the first place, to be dropped: with the entry and the points go the keys. */
export function allOfMaps(ids: readonly string[]): Required<Pick<Batch, 'drops' | 'dropsUnder'>> {
  return {
    drops: ids.flatMap((id) => [entryName(id), recordName(id), pointsName(id), draftName(id)]),
    dropsUnder: ids.map(pointsUnder),
  };
}
