import type { Outcome } from '../model/outcome';
import { looksSealed, startOf } from './age-bytes';
import type { FileProblem } from './file-problem';

/** The text in the bytes of a file. What it is, its first bytes say; its name is never asked. */
export async function fileText(blob: Blob): Promise<Outcome<string, FileProblem>> {
  const bytes = await bytesOf(blob);
  return bytes ? textIn(bytes) : { ok: false, problem: { reason: 'unreadable' } };
}

/** `undefined` when the device does not hand them over. */
export async function bytesOf(blob: Blob): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    return undefined;
  }
}

export function textIn(bytes: Uint8Array): Outcome<string, FileProblem> {
  const text = decoded(bytes);
  const foreign = foreignKind(startOf(bytes), text);
  if (foreign) return { ok: false, problem: { reason: foreign } };
  return text === undefined ? { ok: false, problem: { reason: 'notText' } } : { ok: true, value: text };
}

/** Strict UTF-8; a byte order mark is left to the reader of the text. What cannot be decoded is refused, not replaced. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function foreignKind(
  beginning: string,
  text: string | undefined,
): 'encrypted' | 'picture' | 'archive' | 'markup' | undefined {
  if (looksSealed(beginning)) return 'encrypted';
  if (beginning.startsWith('\x89PNG\r\n\x1A\n')) return 'picture';
  if (beginning.startsWith('PK\x03\x04') || beginning.startsWith('PK\x05\x06')) return 'archive';
  return text?.trimStart().startsWith('<') ? 'markup' : undefined;
}
