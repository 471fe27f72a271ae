import { removeEverything } from '../../storage/remove-everything';
import type { Root } from '../../storage/second-place';
import type { Doorkeeper } from '../../ui/protection';
import { asTold } from '../keeping/as-told';
import type { DoorPlaces } from './door-places';

type Parts = { readonly root: Root | undefined; readonly patience: number };

/** Taking everything away from this device, and what can be taken along before. */
export function emptying(
  places: DoorPlaces,
  { root, patience }: Parts,
): Pick<Doorkeeper, 'sealedData' | 'startAnew'> & {
  /** What `startAnew` removes, without loading the page. */
  readonly empty: Doorkeeper['startAnew'];
} {
  const { name, counter, tries, tabs, leave } = places;
  const empty: Doorkeeper['startAnew'] = async () => {
    tabs.tell('gone');
    const removed = await removeEverything({ name, root, patience });
    if (!removed.ok) return { ok: false, problem: asTold(removed.problem) };
    counter.forget();
    tries.forget();
    return { ok: true, value: undefined };
  };
  return {
    sealedData: async () => (await import('./sealed-file')).sealedFile(places),
    empty,
    startAnew: async () => {
      const emptied = await empty();
      if (emptied.ok) leave();
      return emptied;
    },
  };
}
