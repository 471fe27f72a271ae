import type { Upgrade } from './upgrade';

/** What is kept of a value beside its bytes, and the bytes themselves in pieces. */
export const valuesAndPieces: Upgrade = (database) => {
  database.createObjectStore('values');
  database.createObjectStore('pieces');
};
