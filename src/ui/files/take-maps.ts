import type { FileContent } from '../../files/maps-file';
import type { NetworkMap } from '../../model/network-map';
import type { Shelf } from '../shelf';

/** What becomes of a map that is on this device already. */
export type WhenHere = 'copy' | 'replace';

export type Taking = { readonly map: NetworkMap; readonly whenHere: WhenHere | undefined };

/** How many came in of each, and how many did not. */
export type Taken = {
  readonly maps: number;
  readonly notTaken: number;
  readonly templates: number;
  readonly templatesNotTaken: number;
};

type Wanted = { readonly maps: readonly Taking[]; readonly templates: FileContent['templates'] };

/**
 * Takes in one after another. What cannot be kept is counted and leaves the others as they are. `tell` hears after each
 * map how many have been through.
 */
export async function takeIn(
  shelf: Shelf,
  { maps, templates }: Wanted,
  tell?: (through: number) => void,
): Promise<Taken> {
  const takenMaps = await countOf(maps, (taking) => isTaken(shelf, taking), tell);
  const takenTemplates = await countOf(templates, async (template) => (await shelf.keepTemplate(template)).ok);
  return {
    maps: takenMaps,
    notTaken: maps.length - takenMaps,
    templates: takenTemplates,
    templatesNotTaken: templates.length - takenTemplates,
  };
}

/** Those of a file that this device does not have; one that it has may have been changed here. */
export function newTemplates(shelf: Shelf, { templates }: FileContent): FileContent['templates'] {
  const here = new Set(shelf.templates.getState().map(({ id }) => id));
  return templates.filter(({ id }) => !here.has(id));
}

async function isTaken(shelf: Shelf, { map, whenHere }: Taking): Promise<boolean> {
  if (whenHere === 'replace' && !(await shelf.remove(map.id)).ok) return false;
  return (await shelf.take(map)).ok;
}

async function countOf<Thing>(
  things: readonly Thing[],
  isDone: (thing: Thing) => Promise<boolean>,
  tell?: (through: number) => void,
): Promise<number> {
  let done = 0;
  for (const [at, thing] of things.entries()) {
    if (await isDone(thing).catch(() => false)) done += 1;
    tell?.(at + 1);
  }
  return done;
}
