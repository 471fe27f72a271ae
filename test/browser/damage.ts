import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Something that happens to files of a profile while no browser is running. */
export type Damage = (profile: string) => Promise<void>;

/** A part of the database or of the copies, by what its files are called in this browser. */
type Part = { readonly folder: string; readonly file: RegExp };

export const database = (file: RegExp): Part => ({ folder: 'Default/IndexedDB', file });
export const copies = (file: RegExp): Part => ({ folder: 'Default/File System', file });

export const log = /\.log$/;
/** The files that hold what was written to the second place, whatever the browser calls them. */
export const copyFiles = /\d{8}$/;

/** `share` is how far into each file, from 0 to 1. */
export const flipped = (part: Part, share: number): Damage =>
  eachFile(part, async (path) => {
    const bytes = await readFile(path);
    const at = Math.min(bytes.length - 1, Math.floor(bytes.length * share));
    if (bytes.length > 0) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    await writeFile(path, bytes);
  });

export const cutAt = (part: Part, share: number): Damage =>
  eachFile(part, async (path) => truncate(path, Math.floor((await readFile(path)).length * share)));

export const zeroTail = (part: Part, length = 4096): Damage =>
  eachFile(part, async (path) => {
    const bytes = await readFile(path);
    await writeFile(path, bytes.fill(0, Math.max(0, bytes.length - length)));
  });

export const garbled = (part: Part): Damage =>
  eachFile(part, async (path) => writeFile(path, Buffer.alloc((await readFile(path)).length, 'x')));

export const removed = (part: Part): Damage => eachFile(part, (path) => rm(path));

export const withoutFolder =
  ({ folder }: Part): Damage =>
  (profile) =>
    rm(join(profile, folder), { recursive: true, force: true });

/** One of the files only, counted in the order of their names. */
export const only = (part: Part, at: number, damage: (part: Part) => Damage): Damage => {
  return async (profile) => {
    const paths = await filesOf(profile, part);
    const path = paths[at % Math.max(1, paths.length)];
    if (path !== undefined) await damage({ ...part, file: exactly(path.slice(profile.length)) })(profile);
  };
};

export const both =
  (one: Damage, other: Damage): Damage =>
  async (profile) => {
    await one(profile);
    await other(profile);
  };

function eachFile(part: Part, work: (path: string) => Promise<unknown>): Damage {
  return async (profile) => {
    for (const path of await filesOf(profile, part)) await work(path);
  };
}

async function filesOf(profile: string, { folder, file }: Part): Promise<readonly string[]> {
  const entries = await readdir(join(profile, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => file.test(path.slice(profile.length)))
    .toSorted();
}

const exactly = (path: string) => new RegExp(`^${path.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
