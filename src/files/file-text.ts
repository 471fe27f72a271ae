import type { Outcome } from '../model/outcome';
import type { FileProblem } from './file-problem';

/** The text in the bytes of a file. What it is, its first bytes say; its name is never asked. */
export async function fileText(blob: Blob): Promise<Outcome<string, FileProblem>> {
  const bytes = await bytesOf(blob);
  if (!bytes) return { ok: false, problem: { reason: 'unreadable' } };
  const text = textOf(bytes);
  const foreign = foreignKind(bytes, text);
  if (foreign) return { ok: false, problem: { reason: foreign } };
  return text === undefined ? { ok: false, problem: { reason: 'notText' } } : { ok: true, value: text };
}

async function bytesOf(blob: Blob): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    return undefined;
  }
}

/** Strict UTF-8; a byte order mark is left to the reader of the text. What cannot be decoded is refused, not replaced. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function foreignKind(
  bytes: Uint8Array,
  text: string | undefined,
): 'encrypted' | 'picture' | 'archive' | 'markup' | undefined {
  const beginning = String.fromCharCode(...bytes.subarray(0, 40));
  if (beginning.startsWith('age-encryption.org/v1')) return 'encrypted';
  if (text?.trimStart().startsWith('-----BEGIN AGE ENCRYPTED FILE-----')) return 'encrypted';
  if (beginning.startsWith('\x89PNG\r\n\x1A\n')) return 'picture';
  if (beginning.startsWith('PK\x03\x04') || beginning.startsWith('PK\x05\x06')) return 'archive';
  return text?.trimStart().startsWith('<') ? 'markup' : undefined;
}
