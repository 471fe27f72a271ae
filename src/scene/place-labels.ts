import { boxGrid } from './box-grid';
import { forbidden } from './label-costs';
import type { Box, Dot } from './shapes';

/** One place a text may have. `price` is what it costs to be there rather than at the best place. */
export type Seat = {
  readonly box: Box;
  readonly price: number;
  /** What a text that lies far off belongs to. */
  readonly of?: Anchor;
};

export type Anchor = { readonly at: Dot; readonly radius: number };

/** A text that wants a place. */
export type LabelWish<Place extends Seat = Seat> = {
  readonly key: string;
  /** Places from near to far, each level only looked at where the ones before are taken; by price. */
  readonly levels: readonly (() => readonly Place[])[];
};

/** Times that everybody may move once all are placed. */
const rounds = 2;
/** Places weighed up beyond the nearest ones: enough for a full map. With far too many people one is not to wait in vain. */
const patience = { most: 45_000, each: 60 };
/** Up to so many texts there is hope for all, and from so many on there is not. */
const [full, overfull] = [80, 110];
/** Crowded out, a text tries so many places where others would have to move, which then look this far. */
const mostRooms = 14;
const roomLevels = 3;

/** The places of one level, and what each costs by itself; `NaN` until it is asked. */
type Row<Place extends Seat> = { readonly seats: readonly Place[]; readonly costs: Float64Array };

type Held<Place extends Seat> = {
  readonly wish: LabelWish<Place>;
  /** Where it sits, and what that costs by itself. */
  seat: Place | undefined;
  cost: number;
  readonly rows: Row<Place>[];
};

/**
 * A place for each text, by key. `costOf` tells what a seat covers apart from the other texts; `kept` are places that
 * stand from before. Texts in the thick of it choose first; those still in conflict look farther, then make others move.
 */
export function placeLabels<Place extends Seat>(
  wishes: readonly LabelWish<Place>[],
  costOf: (seat: Seat) => number,
  kept: ReadonlyMap<string, Place> = new Map(),
): ReadonlyMap<string, Place> {
  const held = wishes.map((wish): Held<Place> => ({ wish, seat: undefined, cost: 0, rows: [] }));
  const taken = boxGrid<Held<Place>>();
  let left = 0;

  const rowOf = ({ wish, rows }: Held<Place>, level: number): Row<Place> => {
    const known = rows[level];
    if (known) return known;
    const seats = wish.levels[level]?.() ?? [];
    const row = { seats, costs: new Float64Array(seats.length).fill(Number.NaN) };
    rows[level] = row;
    return row;
  };
  const ownCost = ({ costs }: Row<Place>, at: number, seat: Place): number => {
    const known = costs[at] ?? Number.NaN;
    if (!Number.isNaN(known)) return known;
    const cost = seat.price + costOf(seat);
    costs[at] = cost;
    return cost;
  };
  const sit = (one: Held<Place>, seat: Place | undefined, cost: number) => {
    if (one.seat === seat) return;
    if (one.seat) taken.remove(one.seat.box, one);
    one.seat = seat;
    one.cost = cost;
    if (seat) taken.add(seat.box, one);
  };
  const costNow = (one: Held<Place>) =>
    one.seat ? one.cost + taken.count(one.seat.box, one) * forbidden : Number.POSITIVE_INFINITY;
  /** Takes the best place as things are, on the first level that has a free one; tells what it costs. */
  const choose = (one: Held<Place>, levels: number): number => {
    let [best, bestCost, least] = [one.seat, one.cost, costNow(one)];
    for (let level = 0; level < levels && (level === 0 || (least >= forbidden && left > 0)); level += 1) {
      const row = rowOf(one, level);
      for (let at = 0; at < row.seats.length; at += 1) {
        const seat = row.seats[at];
        if (seat === undefined || seat.price >= least) break;
        left -= level > 0 ? 1 : 0;
        const cost = ownCost(row, at, seat);
        if (cost >= least) continue;
        const full = cost + taken.count(seat.box, one) * forbidden;
        if (full < least) [best, bestCost, least] = [seat, cost, full];
      }
    }
    sit(one, best, bestCost);
    return least;
  };
  /** Takes a place where only others are in the way, if all of them find another one. */
  const makeRoom = (one: Held<Place>): boolean => {
    const before = { seat: one.seat, cost: one.cost };
    let tried = 0;
    for (let level = 0; level < one.wish.levels.length; level += 1) {
      const row = rowOf(one, level);
      for (const [at, seat] of row.seats.entries()) {
        left -= 1;
        if (left < 0 || tried >= mostRooms) break;
        const cost = ownCost(row, at, seat);
        if (cost >= forbidden) continue;
        const others = taken
          .over(seat.box)
          .flatMap((other) => (other === one ? [] : [{ other, seat: other.seat, cost: other.cost }]));
        if (others.length > 2) continue;
        tried += 1;
        sit(one, seat, cost);
        if (others.every(({ other }) => choose(other, roomLevels) < forbidden)) return true;
        for (const former of others) sit(former.other, former.seat, former.cost);
      }
    }
    sit(one, before.seat, before.cost);
    return false;
  };
  const isCovered = (one: Held<Place>) => costNow(one) >= forbidden;

  for (const one of held) {
    const seat = kept.get(one.wish.key);
    if (!seat) continue;
    const cost = seat.price + costOf(seat);
    if (cost < forbidden && taken.count(seat.box) === 0) sit(one, seat, cost);
  }
  let restless = thickestFirst(
    held.filter(({ seat }) => seat === undefined),
    (one) => rowOf(one, 0).seats[0]?.box,
  );
  for (let round = 0; round <= rounds && restless.length > 0; round += 1) {
    restless = restless.filter((one) => choose(one, 1) > 1);
  }
  const covered = held.filter(isCovered);
  const hope = Math.max(0, Math.min(1, (overfull - held.length) / (overfull - full)));
  left = covered.length * patience.each + patience.most * hope;
  for (const one of covered) choose(one, one.wish.levels.length);
  for (let round = 0; round < 4 && left > 0; round += 1) {
    if (held.filter(isCovered).filter(makeRoom).length === 0) break;
  }
  return new Map(held.flatMap(({ wish: { key }, seat }) => (seat ? [[key, seat] as const] : [])));
}

/** Whoever has most others where they would like to be comes first. */
function thickestFirst<Thing>(things: readonly Thing[], wanted: (thing: Thing) => Box | undefined): readonly Thing[] {
  const grid = boxGrid<Thing>();
  const found = things.map((thing) => ({ thing, box: wanted(thing) }));
  for (const { thing, box } of found) if (box) grid.add(box, thing);
  return found
    .map(({ thing, box }) => ({ thing, near: box ? grid.count(box) : 0 }))
    .sort((one, other) => other.near - one.near)
    .map(({ thing }) => thing);
}
