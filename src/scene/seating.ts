import { boxGrid } from './box-grid';
import { boxRound } from './boxes';
import { forbidden, type Ground } from './label-costs';
import type { LabelWish, Seat, Seated } from './seats';

/** The places of one level, and what each costs by itself: of the first so many, as far as anybody has asked. */
type Row<Place extends Seat> = {
  readonly seats: readonly Place[];
  readonly costs: number[];
  readonly costOf: (seat: Place) => number;
};

type Chosen<Place extends Seat> = { readonly seat: Place | undefined; readonly cost: number; readonly full: number };

/** A text and where it sits; `cost` is what that costs apart from the other texts. */
export type Held<Place extends Seat> = {
  readonly wish: LabelWish<Place>;
  seat: Place | undefined;
  cost: number;
  readonly rows: Row<Place>[];
  /** Sits where it sat before. */
  kept: boolean;
};

/** Crowded out, a text tries so many places where others would have to move, which then look on so many levels. */
const mostRooms = 14;
const roomLevels = 3;

/** Seats texts beside each other, each where it costs least. It gives up when its patience is at an end. */
export function seating<Place extends Seat>({ costsWithin, overText, bounds }: Ground) {
  const taken = boxGrid<Held<Place>>(bounds);
  let patience = 0;

  const rowOf = ({ wish, rows }: Held<Place>, level: number): Row<Place> => {
    const known = rows[level];
    if (known) return known;
    const seats = wish.seatsOn(level);
    const part = boxRound(seats.map(({ box }) => box));
    const row = { seats, costs: [], costOf: part ? costsWithin(part) : () => 0 };
    rows[level] = row;
    return row;
  };
  /** Asked from the first place on, one after the other. */
  const ownCost = ({ costs, costOf }: Row<Place>, at: number, seat: Place): number => {
    const known = costs[at];
    if (known !== undefined) return known;
    const cost = seat.price + costOf(seat);
    costs.push(cost);
    return cost;
  };
  const sit = (one: Held<Place>, seat: Place | undefined, cost: number) => {
    if (one.seat === seat) return;
    if (one.seat) taken.remove(one.seat.box, one);
    one.seat = seat;
    one.cost = cost;
    one.kept = false;
    if (seat) taken.add(seat.box, one);
  };
  const costNow = (one: Held<Place>) =>
    one.seat ? one.cost + taken.count(one.seat.box, one) * overText : Number.POSITIVE_INFINITY;
  const better = (one: Held<Place>, row: Row<Place>, found: Chosen<Place>): Chosen<Place> => {
    let { seat: best, cost: least, full } = found;
    for (let at = 0; at < row.seats.length; at += 1) {
      const seat = row.seats[at];
      if (seat === undefined || seat.price >= full) break;
      patience -= 1;
      const cost = ownCost(row, at, seat);
      if (cost >= full) continue;
      // Beyond so many it would be no better.
      const enough = Math.ceil((full - cost) / overText);
      const covered = taken.count(seat.box, one, enough);
      if (covered >= enough) continue;
      [best, least, full] = [seat, cost, cost + covered * overText];
    }
    return best === found.seat ? found : { seat: best, cost: least, full };
  };
  /** Takes the best place as things are, on the first level that has a free one; tells what it costs. */
  const choose = (one: Held<Place>, levels: number): number => {
    let best: Chosen<Place> = { seat: one.seat, cost: one.cost, full: costNow(one) };
    for (let level = 0; level < levels; level += 1) {
      if (level > 0 && (best.full < forbidden || patience <= 0)) break;
      best = better(one, rowOf(one, level), best);
    }
    sit(one, best.seat, best.cost);
    return best.full;
  };
  function* uncovering(one: Held<Place>, levels: number) {
    for (let level = 0; level < levels; level += 1) {
      const row = rowOf(one, level);
      for (const [at, seat] of row.seats.entries()) {
        patience -= 1;
        if (patience < 0) return;
        const cost = ownCost(row, at, seat);
        if (cost < forbidden) yield { seat, cost };
      }
    }
  }
  /** Takes a place where only others are in the way, if all of them find another one. */
  const makeRoom = (one: Held<Place>, levels: number): boolean => {
    const before = { seat: one.seat, cost: one.cost };
    let tried = 0;
    for (const { seat, cost } of uncovering(one, levels)) {
      const inTheWay = taken.over(seat.box).filter((other) => other !== one);
      if (inTheWay.length > 2) continue;
      const others = inTheWay.map((other) => ({ other, seat: other.seat, cost: other.cost }));
      sit(one, seat, cost);
      if (others.every(({ other }) => choose(other, roomLevels) < forbidden)) return true;
      for (const former of others) sit(former.other, former.seat, former.cost);
      tried += 1;
      if (tried > mostRooms) break;
    }
    sit(one, before.seat, before.cost);
    return false;
  };

  return {
    choose,
    makeRoom,
    /** Covers something that must not be covered, or is covered; what was so before and has not been touched may stay so. */
    isTroubled: (one: Held<Place>) =>
      !(one.kept && one.seat && taken.over(one.seat.box).every(({ kept }) => kept)) && costNow(one) >= forbidden,
    /** Sits down where it sat before, unless more has come to lie there that must not be covered. */
    stay: (one: Held<Place>, { seat, cost: former }: Seated<Place>) => {
      const cost = seat.price + costsWithin(seat.box)(seat);
      if (cost >= forbidden && cost > former) return;
      sit(one, seat, cost);
      one.kept = true;
    },
    firstBox: (one: Held<Place>) => rowOf(one, 0).seats[0]?.box,
    /** So many more places may be weighed up. */
    takePatience: (places: number) => {
      patience = places;
    },
    isPatient: () => patience > 0,
  };
}
