import { copyBytes } from '../../storage/copy-file';
import type { SecondPlace } from '../../storage/second-place';
import type { Storage } from '../../storage/storage';
import type { Value } from '../../storage/values';

type Places = { readonly storage: Storage; readonly second: SecondPlace | undefined };

/** Everything kept on this device as it lies there, sealed; of what lies in both places, the newer. */
export async function sealedFile({ storage, second }: Places): Promise<Blob> {
  const newest = new Map<string, Value>();
  for (const value of [...(await valuesHere(storage)), ...(second ? await valuesThere(second) : [])]) {
    const key = `${value.kind}/${value.of}`;
    if (value.revision > (newest.get(key)?.revision ?? 0)) newest.set(key, value);
  }
  return new Blob([await copyBytes({ turn: 0, values: [...newest.values()] })]);
}

async function valuesHere(storage: Storage): Promise<readonly Value[]> {
  const stored = await storage.stored();
  const read = await storage.read(stored.ok ? stored.value : []);
  return read.ok ? read.value.filter((value) => value !== undefined) : [];
}

async function valuesThere(second: SecondPlace): Promise<readonly Value[]> {
  const names = await second.names();
  const copies = await Promise.all((names.ok ? [...names.value] : []).map((name) => second.read(name)));
  return copies.flatMap((read) => (read.ok ? read.value.flatMap(({ values }) => values) : []));
}
