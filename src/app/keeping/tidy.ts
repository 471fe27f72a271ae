import { drawerOf } from './drawer-of';
import { dropOthers } from './drop-others';
import { findUncopied } from './find-uncopied';
import type { Places, Unlocked } from './unlocked';

/**
 * Sees to it that everything is copied; once it is, what an interrupted change of keys has left behind is dropped. The
 * maps are shown first: looking at a thousand copies takes its time.
 */
export async function tidy(places: Places, own: Places, { header, index, copying }: Unlocked): Promise<void> {
  await new Promise((resume) => setTimeout(resume, own.copyPause));
  const uncopied = async () => (own.second ? await findUncopied(own.second, index) : []);
  const found = await uncopied();
  copying?.changed(found);
  if ((await drawerOf(header.bytes)) === '') return;
  const isCopied = found.length === 0 || ((await copying?.all()) === true && (await uncopied()).length === 0);
  if (isCopied) await places.inTurn(() => dropOthers(places, header));
}
