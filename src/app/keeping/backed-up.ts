import type { BackedUp, Shelf } from '../../ui/shelf';
import type { SealedShelf } from './sealed-shelf';

/** What is known of the last backup. What cannot be kept is known as long as the page lasts. */
export function backedUp(sealed: SealedShelf, memoryOnly: () => boolean): Shelf['backedUp'] {
  let inMemory: BackedUp | undefined;
  return {
    read: () => inMemory ?? sealed.backedUp(),
    look: async () => {
      if (!memoryOnly()) await sealed.look();
    },
    write: async (next) => {
      const saved = await sealed.writeBackedUp(next);
      inMemory = saved.ok ? undefined : next;
    },
  };
}
