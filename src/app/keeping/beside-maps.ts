import type { Shelf } from '../../ui/shelf';
import { backedUp } from './backed-up';
import type { SealedShelf } from './sealed-shelf';

/** Runs once the disk has answered, or has been found not to. */
type WhenReady = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** What is kept beside the maps themselves: their copies, what is known of backups, and text that a lock came in the middle of. */
export function besideMaps(
  sealed: SealedShelf,
  whenReady: WhenReady,
  memoryOnly: () => boolean,
): Pick<Shelf, 'backedUp' | 'copies' | 'keepDraft' | 'readDraft'> {
  return {
    backedUp: backedUp(sealed, memoryOnly),
    copies: () => whenReady(sealed.copies),
    keepDraft: sealed.keepDraft,
    readDraft: (id) => whenReady(() => sealed.readDraft(id)),
  };
}
