import { cp, mkdtemp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFolder } from '../../scripts/static-server.mjs';

/** What a build does when it makes the database; a later one does more. */
const steps = /(\.createObjectStore\(`pieces`\)\})\]/;

/** The build that is there, in a folder of its own that is served. */
export async function copiedBuild(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verkostokartta-two-'));
  await cp(builtFolder, folder, { recursive: true });
  return folder;
}

/** Puts the next version in its place: its scripts have other addresses, and its database one step more. */
export async function nextVersion(folder: string): Promise<void> {
  await rename(join(folder, 'assets'), join(folder, 'later'));
  let changed = 0;
  for (const path of await readdir(folder, { recursive: true })) {
    if (!/\.(?:js|css|html)$/.test(path)) continue;
    const text = await readFile(join(folder, path), 'utf8');
    if (steps.test(text)) changed += 1;
    await writeFile(join(folder, path), text.replace(steps, '$1,()=>{}]').replaceAll('assets/', 'later/'));
  }
  if (changed === 0) throw new Error('No step has been found in the build.');
}
