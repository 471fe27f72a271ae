import { chosenFileIn } from './chosen-file';
import { dropCopyBefore } from './copy-before';
import { failureOf } from './failure';
import { isBroken } from './open-database';
import { removeFolder } from './remove-folder';
import type { Root } from './second-place';
import { removeSpare, spareFactory } from './spare-database';
import type { Reading } from './values';
import { within } from './within';

type Parts = { readonly name: string; readonly root: Root | undefined; readonly patience: number };

/** Removes both places of this name, and all that lies there; and which file was chosen for backups. */
export async function removeEverything({ name, root, patience }: Parts): Promise<Reading<undefined>> {
  try {
    await within(patience, removeSpare(name));
    await within(
      patience,
      removeDatabase(name).catch((error: unknown) => spareInstead(name, error)),
    );
    await within(patience, removeDatabase(chosenFileIn(name)).catch(unlessBroken));
    await within(patience, removeFolder(name, root));
    await within(patience, dropCopyBefore(name, root));
    return { ok: true, value: undefined };
  } catch (error) {
    return { ok: false, problem: failureOf(error, 'failed') };
  }
}

/** A database that is broken for good cannot even be removed: nobody can open it either, and an empty one is used. */
async function spareInstead(name: string, error: unknown): Promise<void> {
  unlessBroken(error);
  if (!(await spareFactory(name))) throw error;
}

function unlessBroken(error: unknown): void {
  if (!isBroken(error)) throw error;
}

/** Tabs that have it open close it when they hear of this. */
function removeDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error('the database stays'));
  });
}
