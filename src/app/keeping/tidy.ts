import { drawerOf } from './drawer-of';
import { dropOthers } from './drop-others';
import { findUncopied } from './find-uncopied';
import type { Places, Unlocked } from './unlocked';

/** Sees to it that everything is copied; once it is, what an interrupted change of keys has left behind is dropped. */
export async function tidy(places: Places, own: Places, { header, index, copying }: Unlocked): Promise<void> {
  const uncopied = own.second ? await findUncopied(own.second, index) : [];
  copying?.changed(uncopied);
  const isLocked = (await drawerOf(header.bytes)) !== '';
  if (isLocked && uncopied.length === 0) await places.inTurn(() => dropOthers(places, header));
}
