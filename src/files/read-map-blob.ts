import type { NetworkMap } from '../model/network-map';
import type { Outcome } from '../model/outcome';
import type { FileProblem } from './file-problem';
import { fileText } from './file-text';
import { readMapText } from './map-file';

/** The map in the bytes of a file. */
export async function readMapBlob(blob: Blob): Promise<Outcome<NetworkMap, FileProblem>> {
  const text = await fileText(blob);
  return text.ok ? readMapText(text.value) : text;
}
