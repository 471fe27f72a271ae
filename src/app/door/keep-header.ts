import type { Outcome } from '../../model/outcome';
import type { Value } from '../../storage/values';
import type { StorageProblem } from '../../ui/shelf';
import { asTold } from '../keeping/as-told';
import { headerFile } from '../keeping/copies';
import type { DoorPlaces } from './door-places';

/**
 * Writes the ways into the vault. When the first place has them, they count; both files of the second are then
 * written, so that no older passphrase stays behind in one of them. `stale`: somebody else was faster.
 */
export async function keepHeader(
  { storage, second, before }: Pick<DoorPlaces, 'storage' | 'second' | 'before'>,
  header: Value,
  buildsOn: number,
): Promise<Outcome<Value, StorageProblem | 'stale'>> {
  const written = await storage.write({ puts: [{ ...header, buildsOn }] });
  if (!written.ok) return { ok: false, problem: written.problem === 'stale' ? 'stale' : asTold(written.problem) };
  // What cannot be written there now is copied with the next change of a map.
  for (const _ of ['one file', 'the other']) await second?.write(headerFile, [header]);
  await before.drop();
  return { ok: true, value: header };
}
