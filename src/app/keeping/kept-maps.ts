import type { SaveProblem, Shelf } from '../../ui/shelf';
import type { Desk } from './desk';
import type { SealedShelf } from './sealed-shelf';

/** The maps, and what the page needs that is about to go, or has changed the vault itself. */
export type KeptMaps = Shelf & {
  /** Stores everything in both places; why not, where something is not in the first one when it returns. */
  readonly storeAll: () => Promise<SaveProblem | undefined>;
  readonly lookAgain: () => Promise<void>;
  /** Something more that is stored before a later version of the program, in another tab, takes over. */
  readonly beforeYielding: (store: () => Promise<unknown>) => void;
};

export async function storeAll(desk: Desk, sealed: SealedShelf): Promise<SaveProblem | undefined> {
  const held = desk.all().filter(({ pen }) => pen.isHere());
  for (const { saving } of held) saving.retry();
  const stored = await Promise.all(held.map(({ saving }) => saving.settled()));
  await sealed.copyNow();
  const left = held[stored.indexOf(false)];
  return left && (left.saving.saveState.getState().problem ?? 'failed');
}
