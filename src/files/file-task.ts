import type { Outcome } from '../model/outcome';
import type { FileProblem } from './file-problem';
import { type FileContent, mapsFileText } from './maps-file';
import { readMapBlob } from './read-map-blob';

/** Reading maps from a file, or sealing the text of one, or maps. */
export type FileTask =
  | { readonly read: Blob; readonly passphrase?: string | undefined }
  | { readonly seal: string | FileContent; readonly passphrase: string };

export type ReadAnswer = Outcome<FileContent, FileProblem>;
/** `tooHeavy`: the device has no room for the work. */
export type SealAnswer = Outcome<Uint8Array<ArrayBuffer>, 'tooHeavy'>;

export function doFileTask(task: FileTask): Promise<ReadAnswer | SealAnswer> {
  return 'read' in task ? readMapBlob(task.read, task.passphrase) : sealContent(task.seal, task.passphrase);
}

export async function sealContent(content: string | FileContent, passphrase: string): Promise<SealAnswer> {
  try {
    const { sealWithAge } = await import('./age-file');
    const text = typeof content === 'string' ? content : mapsFileText(content.maps, content.templates);
    return { ok: true, value: await sealWithAge(new TextEncoder().encode(text), passphrase) };
  } catch {
    return { ok: false, problem: 'tooHeavy' };
  }
}
