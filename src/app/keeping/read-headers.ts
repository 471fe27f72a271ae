import type { SecondPlace } from '../../storage/second-place';
import type { Storage } from '../../storage/storage';
import type { Reading, Value } from '../../storage/values';
import { headerFile } from './copies';
import { headerName } from './sealed-index';

export type Headers = {
  readonly here: Value | undefined;
  /** In the second place, newest first. */
  readonly there: readonly Value[];
  /** Every place there is has answered. */
  readonly isAll: boolean;
};

type Work = { readonly storage: Storage; readonly second: SecondPlace | undefined };

/** What both places hold of the ways into the vault. */
export async function readHeaders({ storage, second }: Work): Promise<Reading<Headers>> {
  const [read, copies] = await Promise.all([storage.read([headerName]), second?.read(headerFile) ?? noCopies]);
  if (!read.ok) return read;
  const there = copies.ok ? copies.value.flatMap(({ values }) => values) : [];
  return { ok: true, value: { here: read.value[0], there, isAll: copies.ok } };
}

/** The higher revision first; of the same, the one that was found first. */
export const newestFirst = (headers: readonly (Value | undefined)[]): readonly Value[] =>
  headers.filter((value) => value !== undefined).toSorted((one, other) => other.revision - one.revision);

const noCopies: Reading<readonly []> = { ok: true, value: [] };
