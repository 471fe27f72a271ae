import type { Outcome } from '../../model/outcome';
import type { Value } from '../../storage/values';
import type { WhyNotTried } from '../../ui/protection';
import type { Answer } from '../../vault/answer';
import type { Bytes } from '../../vault/bytes';
import type { WhyLocked } from '../../vault/way-in';
import { asTried } from './as-tried';
import type { DoorPlaces } from './door-places';
import { keepHeader } from './keep-header';

/** Keeps what `change` makes of the ways into the vault, unless whoever asks for it has to wait, or has no way in. */
export async function changedHeader(
  places: DoorPlaces,
  header: Value,
  change: (header: Bytes) => Promise<Answer<Bytes, WhyLocked>>,
): Promise<Outcome<Value, WhyNotTried>> {
  const wait = places.tries.waitLeft();
  if (wait > 0) return { ok: false, problem: { reason: 'wrong', wait } };
  const changed = await change(header.bytes);
  if (!changed.ok) return { ok: false, problem: asTried(changed.problem, places.tries) };
  places.tries.forget();
  const next = { ...header, revision: header.revision + 1, bytes: changed.value };
  const kept = await keepHeader(places, next, header.revision);
  if (kept.ok) return kept;
  return { ok: false, problem: { reason: kept.problem === 'stale' ? 'failed' : kept.problem } };
}
