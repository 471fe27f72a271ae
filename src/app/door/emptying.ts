import { removeEverything } from '../../storage/remove-everything';
import type { Root } from '../../storage/second-place';
import type { Doorkeeper } from '../../ui/protection';
import { asTold } from '../keeping/as-told';
import type { DoorPlaces } from './door-places';
import { sealedFile } from './sealed-file';

type Parts = { readonly root: Root | undefined; readonly patience: number };

/** Taking everything away from this device, and what can be taken along before. */
export function emptying(places: DoorPlaces, { root, patience }: Parts): Pick<Doorkeeper, 'sealedData' | 'startAnew'> {
  const { name, counter, tries, tabs, leave } = places;
  return {
    sealedData: () => sealedFile(places),
    startAnew: async () => {
      tabs.tell('gone');
      const removed = await removeEverything({ name, root, patience });
      if (!removed.ok) return { ok: false, problem: asTold(removed.problem) };
      counter.forget();
      tries.forget();
      leave();
      return { ok: true, value: undefined };
    },
  };
}
