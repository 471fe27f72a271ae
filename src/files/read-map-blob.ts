import type { Outcome } from '../model/outcome';
import { ageBytes, looksSealed, startOf } from './age-bytes';
import { problemInAgeHeader } from './age-header';
import { refused } from './envelope';
import type { FileProblem } from './file-problem';
import { bytesOf, textIn } from './file-text';
import { limits } from './limits';
import { type FileContent, readMapsText } from './maps-file';

/** The maps in the bytes of a file. An encrypted one that could be opened is refused as `encrypted` without a passphrase. */
export async function readMapBlob(blob: Blob, passphrase?: string): Promise<Outcome<FileContent, FileProblem>> {
  const bytes = await bytesOf(blob);
  if (!bytes) return refused({ reason: 'unreadable' });
  return looksSealed(startOf(bytes)) ? readSealed(bytes, passphrase) : readPlain(bytes, limits.fileBytes);
}

async function readSealed(
  bytes: Uint8Array,
  passphrase: string | undefined,
): Promise<Outcome<FileContent, FileProblem>> {
  const sealed = ageBytes(bytes);
  const problem: FileProblem | undefined = sealed ? problemInAgeHeader(sealed) : { reason: 'damaged' };
  if (!sealed || problem) return refused(problem ?? { reason: 'damaged' });
  if (passphrase === undefined) return refused({ reason: 'encrypted' });
  const { openWithAge } = await import('./age-file');
  const opened = await openWithAge(sealed, passphrase);
  if (!opened.ok) return opened;
  // A sealed file in a sealed file is none of ours.
  if (looksSealed(startOf(opened.value))) return refused({ reason: 'notOurs' });
  return readPlain(opened.value, limits.sealedBytes);
}

function readPlain(bytes: Uint8Array, mostBytes: number): Outcome<FileContent, FileProblem> {
  const text = textIn(bytes);
  return text.ok ? readMapsText(text.value, mostBytes) : text;
}
