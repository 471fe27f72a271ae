import { looksSealed, startOf } from './age-bytes';
import { askFileWorker } from './ask-file-worker';
import { refused, tooLarge } from './envelope';
import type { ReadAnswer } from './file-task';
import { bytesOf } from './file-text';
import { limits } from './limits';

/** The maps in a file somebody chose. Never throws, and never takes longer than the limit. */
export async function readMapFile(file: Blob, passphrase?: string): Promise<ReadAnswer> {
  const mostBytes = (await isSealed(file)) ? limits.sealedFileBytes : limits.fileBytes;
  if (file.size > mostBytes) return refused(tooLarge(mostBytes));
  const limitSeconds = passphrase === undefined ? limits.readingSeconds : limits.unsealingSeconds;
  const answer = await askFileWorker<ReadAnswer>({ read: file, passphrase }, limitSeconds);
  if (answer === 'late') return refused({ reason: 'timeout', limitSeconds });
  if (answer) return answer;
  const { readMapBlob } = await import('./read-map-blob');
  return readMapBlob(file, passphrase);
}

async function isSealed(file: Blob): Promise<boolean> {
  const beginning = await bytesOf(file.slice(0, 100));
  return beginning !== undefined && looksSealed(startOf(beginning));
}
