import { clamp } from '../model/clamp';
import { boxGrid } from './box-grid';
import type { Ground } from './label-costs';
import { type Held, seating } from './seating';
import type { LabelWish, Seat, Seated } from './seats';
import type { Box } from './shapes';

/** Times that everybody may move once all are placed. */
const rounds = 2;
/** Places weighed up beyond the nearest ones: enough for a full map. With far too many people one is not to wait in vain. */
const patience = { most: 60_000, each: 24 };
/** Up to so many texts there is hope for all, and from so many on there is not. */
const [full, overfull] = [80, 110];
/** The levels on which a text has its full size, or nearly; the others only help when these do not. */
const fullSize = 4;
const everyLevel = 6;

/**
 * A place for each text, by key; `kept` are places that stand from before. Texts in the thick of it choose first; those
 * still in conflict look farther, then make others move.
 */
export function placeLabels<Place extends Seat>(
  wishes: readonly LabelWish<Place>[],
  ground: Ground,
  kept: ReadonlyMap<string, Seated<Place>> = new Map(),
): ReadonlyMap<string, Seated<Place>> {
  const held = wishes.map((wish): Held<Place> => ({ wish, seat: undefined, cost: 0, rows: [], kept: false }));
  const seats = seating<Place>(ground);
  for (const one of held) {
    const former = kept.get(one.wish.key);
    if (former) seats.stay(one, former);
  }
  let restless = thickestFirst(
    held.filter(({ seat }) => seat === undefined),
    seats.firstBox,
    ground.bounds,
  );
  for (let round = 0, moved = true; round <= rounds && moved; round += 1) {
    const before = restless.map(({ seat }) => seat);
    const costs = restless.map((one) => seats.choose(one, 1));
    moved = restless.some(({ seat }, at) => seat !== before[at]);
    restless = restless.filter((_, at) => (costs[at] ?? 0) > 1);
  }
  const hope = clamp((overfull - held.length) / (overfull - full), 0, 1);
  seats.takePatience(held.filter(seats.isTroubled).length * patience.each + patience.most * hope);
  for (const levels of [fullSize, everyLevel]) {
    for (const one of held.filter(seats.isTroubled)) seats.choose(one, levels);
    for (let round = 0; round < 4 && seats.isPatient(); round += 1) {
      const moved = held.filter(seats.isTroubled).filter((one) => seats.makeRoom(one, levels));
      if (moved.length === 0) break;
    }
  }
  return seatedOf(held);
}

function seatedOf<Place extends Seat>(held: readonly Held<Place>[]): ReadonlyMap<string, Seated<Place>> {
  const seated = new Map<string, Seated<Place>>();
  for (const { wish, seat, cost } of held) if (seat) seated.set(wish.key, { seat, cost });
  return seated;
}

/** Whoever has most others where they would like to be comes first. */
function thickestFirst<Thing>(
  things: readonly Thing[],
  wanted: (thing: Thing) => Box | undefined,
  bounds: Box,
): readonly Thing[] {
  const grid = boxGrid<Thing>(bounds);
  const found = things.map((thing) => ({ thing, box: wanted(thing) }));
  for (const { thing, box } of found) if (box) grid.add(box, thing);
  return found
    .map(({ thing, box }) => ({ thing, near: box ? grid.count(box) : 0 }))
    .sort((one, other) => other.near - one.near)
    .map(({ thing }) => thing);
}
