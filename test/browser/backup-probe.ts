import { writeFile } from '../../src/app/backup/backup-file';
import { openWithAge, sealWithAge } from '../../src/files/age-file';
import { chosenFile } from '../../src/storage/chosen-file';

const passphrase = 'koira sataa kivi lumi';
const kept = chosenFile('probe');

/** Chooses the file, of which a page that is loaded later knows; a file of the origin stands in for one on a disk. */
export async function choose(): Promise<boolean> {
  const root = await navigator.storage.getDirectory();
  return kept.keep(await root.getFileHandle('chosen.verkosto', { create: true }));
}

/** Writes one backup after another, and tells of each when it is whole. */
export async function writeOn(from: number): Promise<void> {
  const { saidWritten } = window as unknown as { saidWritten: (version: number) => Promise<void> };
  const file = await kept.read();
  if (!file) throw new Error('the chosen file is not known any more');
  for (let version = from; ; version += 1) {
    const plain = new TextEncoder().encode(`${version} ${'x'.repeat(2_000_000 + version)}`);
    const problem = await writeFile(file, new Blob([await sealWithAge(plain, passphrase, 1)]));
    if (problem) throw new Error(problem);
    await saidWritten(version);
  }
}

/** Which one is in the chosen file; 0 when none has ever been written, `undefined` when it does not open. */
export async function written(): Promise<number | undefined> {
  const file = await (await kept.read())?.getFile();
  if (!file) return undefined;
  if (file.size === 0) return 0;
  const opened = await openWithAge(new Uint8Array(await file.arrayBuffer()), passphrase);
  return opened.ok ? Number.parseInt(new TextDecoder().decode(opened.value.subarray(0, 20)), 10) : undefined;
}
