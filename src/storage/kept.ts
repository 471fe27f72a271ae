import type { DBSchema } from 'idb';

export type Bytes = Uint8Array<ArrayBuffer>;

/** What the database holds. Keys begin with a kind and with what the value is of. */
export interface Kept extends DBSchema {
  values: { key: [string, string]; value: Row };
  pieces: { key: [string, string, number]; value: Bytes };
}

type Row = { readonly revision: number; readonly format: number; readonly pieces: number };
