import { pieceSize } from './pieces';
import type { Storage } from './storage';

const filler = { kind: 'filler', of: '' };
/** Chromium's database begins a new log after some 4 MB; in parts, so that a save need not wait for all of it. */
const parts = 12;
const piecesInPart = 8;

/**
 * Chromium goes on writing to a log that was cut short, behind what is torn, and finds at its next start that nothing
 * after the tear can be read: all that was put back would be gone once more. Writing enough makes it leave that log.
 */
export async function startNewLog(storage: Storage): Promise<void> {
  const bytes = new Uint8Array(pieceSize * piecesInPart);
  // What can be compressed would take less room than it takes to begin a new log.
  for (let at = 0; at < bytes.length; at += pieceSize) crypto.getRandomValues(bytes.subarray(at, at + pieceSize));
  for (let part = 0; part < parts; part += 1) {
    const written = await storage.write({ puts: [{ ...filler, revision: 1, format: 1, bytes, buildsOn: 1 }] });
    if (!written.ok) break;
  }
  await storage.write({ puts: [], drops: [filler] });
}
