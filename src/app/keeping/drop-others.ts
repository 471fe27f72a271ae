import { wordIn } from '../../storage/drawer';
import type { SecondPlace } from '../../storage/second-place';
import type { Storage } from '../../storage/storage';
import type { Value } from '../../storage/values';
import { headerFile } from './copies';
import { drawerOf } from './drawer-of';
import { headerName } from './sealed-index';

type Places = { readonly storage: Storage; readonly second: SecondPlace | undefined };

/** Drops, in both places, what belongs to no vault that is still in use, and older ways into the one that is. */
export async function dropOthers({ storage, second }: Places, header: Value): Promise<void> {
  const drawer = await drawerOf(header.bytes);
  const needs = { ...headerName, bytes: header.bytes };
  const dropped = await storage.write({ puts: [], keepsOnly: drawer, needs });
  // Another vault has come into use.
  if (!dropped.ok || !second) return;
  await settleHeader(second, header);
  const names = await second.names();
  const others = names.ok ? [...names.value].filter((name) => wordIn(drawer, name) === undefined) : [];
  if (others.length > 0) await second.drop(others);
}

/** Both files of the pair say the same, so that no older way in stays behind in one of them. */
async function settleHeader(second: SecondPlace, header: Value): Promise<void> {
  const copies = await second.read(headerFile);
  if (!copies.ok) return;
  const isSame = copies.value.map(({ values }) => values[0]?.bytes.join() === header.bytes.join());
  if (isSame.length === 2 && !isSame.includes(false)) return;
  for (const _ of ['one file', 'the other']) await second.write(headerFile, [header]);
}
