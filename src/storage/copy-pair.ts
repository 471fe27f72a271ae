import { type Copy, copyBytes, readCopy } from './copy-file';
import type { Value } from './values';

const files = ['a', 'b'] as const;

/** The whole copies of a pair, newest first. What is torn, or cannot be read, counts as not there. */
export async function readPair(directory: FileSystemDirectoryHandle, name: string): Promise<readonly Copy[]> {
  const copies = await Promise.all(files.map((file) => readFile(directory, `${name}.${file}`)));
  return copies.filter((copy) => copy !== undefined).toSorted((one, other) => other.turn - one.turn);
}

/** Writes over the older file of the pair; the newer one is left alone. */
export async function writePair(
  directory: FileSystemDirectoryHandle,
  name: string,
  values: readonly Value[],
): Promise<void> {
  const [inA, inB] = await Promise.all(files.map((file) => readFile(directory, `${name}.${file}`)));
  const [turnA, turnB] = [inA?.turn ?? 0, inB?.turn ?? 0];
  const bytes = await copyBytes({ turn: Math.max(turnA, turnB) + 1, values });
  const file = `${name}.${turnA <= turnB ? 'a' : 'b'}`;
  try {
    await writeFile(directory, file, bytes);
  } catch {
    // A file whose content has gone from the disk can no longer be written, only made anew.
    await removeFile(directory, file);
    await writeFile(directory, file, bytes);
  }
}

export async function dropPair(directory: FileSystemDirectoryHandle, name: string): Promise<void> {
  await Promise.all(files.map((file) => removeFile(directory, `${name}.${file}`)));
}

/** When the pair was last written; `undefined` when it never was. */
export async function pairWrittenAt(directory: FileSystemDirectoryHandle, name: string): Promise<Date | undefined> {
  const times = await Promise.all(files.map((file) => fileWrittenAt(directory, `${name}.${file}`)));
  const last = Math.max(...times);
  return last > 0 ? new Date(last) : undefined;
}

/** The pair that a file belongs to; `undefined` for what the browser itself has left there. */
export function pairOf(file: string): string | undefined {
  return files.some((one) => file.endsWith(`.${one}`)) ? file.slice(0, -2) : undefined;
}

async function readFile(directory: FileSystemDirectoryHandle, file: string): Promise<Copy | undefined> {
  try {
    const handle = await directory.getFileHandle(file);
    const content = await handle.getFile();
    return await readCopy(new Uint8Array(await content.arrayBuffer()));
  } catch {
    return undefined;
  }
}

/** The file changes when its writing is closed, and not before. */
async function writeFile(directory: FileSystemDirectoryHandle, file: string, bytes: Uint8Array<ArrayBuffer>) {
  const handle = await directory.getFileHandle(file, { create: true });
  const writing = await handle.createWritable();
  try {
    await writing.write(bytes);
    await writing.close();
  } catch (error) {
    await writing.abort().catch(() => undefined);
    throw error;
  }
}

async function removeFile(directory: FileSystemDirectoryHandle, file: string): Promise<void> {
  try {
    await directory.removeEntry(file);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
  }
}

async function fileWrittenAt(directory: FileSystemDirectoryHandle, file: string): Promise<number> {
  try {
    const handle = await directory.getFileHandle(file);
    return (await handle.getFile()).lastModified;
  } catch {
    return 0;
  }
}
