import type { Bytes } from './kept';

/** Larger values would become separate files on the disk, which can vanish alone. */
export const pieceSize = 48 * 1024;

/** Copies, because storing a view would store the whole buffer behind it. */
export function cut(bytes: Bytes): readonly Bytes[] {
  const count = Math.max(1, Math.ceil(bytes.length / pieceSize));
  return Array.from({ length: count }, (_, at) => bytes.slice(at * pieceSize, (at + 1) * pieceSize));
}

/** A missing piece leaves bytes that do not open. */
export function joined(pieces: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
