import type { Outcome } from '../../model/outcome';
import { readCopy } from '../../storage/copy-file';
import type { StorageProblem } from '../../ui/shelf';
import { asTold } from '../keeping/as-told';
import { copiedName, headerName } from '../keeping/sealed-index';
import type { DoorPlaces } from './door-places';

/** Puts back what was taken along as sealed data, where nothing is kept; it is as locked as it was. */
export async function restoring(
  { storage }: Pick<DoorPlaces, 'storage'>,
  file: Blob,
): Promise<Outcome<undefined, StorageProblem>> {
  const copy = await readCopy(new Uint8Array(await file.arrayBuffer()));
  const values = (copy?.values ?? []).filter(({ kind }) => kind !== copiedName.kind);
  if (!values.some(({ kind }) => kind === headerName.kind)) return { ok: false, problem: 'damaged' };
  const written = await storage.write({ puts: values.map((value) => ({ ...value, buildsOn: 0 })) });
  return written.ok ? { ok: true, value: undefined } : { ok: false, problem: asTold(written.problem) };
}
