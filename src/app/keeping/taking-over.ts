import type { MapId } from '../../model/ids';
import type { NetworkMap } from '../../model/network-map';
import type { Outcome } from '../../model/outcome';
import type { OpenProblem } from '../../ui/shelf';
import type { Saved } from './sealed-shelf';

export type TakingOver = {
  readonly id: MapId;
  /** As it is on the disk. */
  readonly read: (id: MapId) => Promise<Outcome<NetworkMap, OpenProblem>>;
  /** Writes it down once more as it is, so that what an earlier writer may still send to the disk comes too late. */
  readonly fence: (id: MapId) => Promise<Saved>;
  /** The lock is still here. */
  readonly isStill: () => boolean;
};

/** The wait before a disk that did not answer is asked again, in ms. */
const pause = 250;

type Found = NetworkMap | 'removed' | 'newer' | 'damaged';

/** What a tab that has got the lock of a map goes on from; nothing when it has lost it meanwhile. */
export async function takingOver(work: TakingOver): Promise<Found | undefined> {
  while (work.isStill()) {
    const found = await tried(work);
    if (!work.isStill()) return undefined;
    if (found) return found;
    await new Promise((resume) => setTimeout(resume, pause));
  }
  return undefined;
}

async function tried({ id, read, fence, isStill }: TakingOver): Promise<Found | undefined> {
  const kept = await read(id);
  if (!kept.ok) {
    if (kept.problem === 'unavailable') return undefined;
    return kept.problem === 'damaged' || kept.problem === 'newer' ? kept.problem : 'removed';
  }
  const fenced = isStill() ? await fence(id) : undefined;
  const isBehind = fenced?.ok === false && fenced.problem === 'changedElsewhere';
  return isBehind ? undefined : kept.value;
}
