import { mostAgreements } from '../model/network-map';

const megabyte = 1_048_576;

/** What one map file may hold. Whatever is above is refused with the limit that was hit, never cut. */
export const limits = {
  megabyte,
  fileBytes: 20 * megabyte,
  /** A template holds a few dozen words. */
  templateBytes: megabyte,
  readingSeconds: 10,
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
