import { mostAgreements } from '../model/network-map';

const megabyte = 1_048_576;

/** What one file may hold. Whatever is above is refused with the limit that was hit, never cut. */
export const limits = {
  megabyte,
  fileBytes: 20 * megabyte,
  /** A template holds a few dozen words. */
  templateBytes: megabyte,
  readingSeconds: 10,
  /** What is inside an encrypted file: all maps of a device may be in it. */
  sealedBytes: 100 * megabyte,
  /** Encrypting adds little, writing the bytes as letters a third and more. */
  sealedFileBytes: 140 * megabyte,
  /** The power of two of scrypt's rounds: 20 takes a gigabyte, and a slow device half a minute. */
  workFactor: 20,
  unsealingSeconds: 120,
  nesting: 32,
  versions: 200,
  people: 2_000,
  ties: 20_000,
  rings: 5,
  areas: 8,
  agreements: mostAgreements,
  /** Of any other list or record. */
  entries: 2_000,
  /** UTF-16 units in one text. A name is a text like any other in our own file: somebody may have typed it. */
  textLength: 10_000,
} as const;
