import { boxGrid } from './box-grid';
import { around, boxAround, overlap } from './boxes';
import { labelCosts, type Obstacles } from './label-costs';
import type { Box, Dot } from './shapes';

/** A text that wants a place: the middles it may have, best first. */
export type LabelWish = {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  readonly candidates: readonly Dot[];
};

/** One place a text may have, and what it costs apart from the other texts. */
type Seat = { readonly middle: Dot; readonly box: Box; readonly cost: number };

const overLabel = 30;
/** A later candidate is chosen only for a reason. */
const perRank = 0.6;
/** Times that everybody may move once all are placed. */
const rounds = 3;

/** The middle chosen for each label, by key. Texts that have few free candidates choose first. */
export function placeLabels(wishes: readonly LabelWish[], obstacles: Obstacles): ReadonlyMap<string, Dot> {
  const costOf = labelCosts(obstacles);
  const seats = new Map<LabelWish, readonly Seat[]>();
  const reach = boxGrid<LabelWish>();
  for (const wish of wishes) {
    const candidates = wish.candidates.map((middle, rank): Seat => {
      const box = boxAround(middle, wish.width, wish.height);
      return { middle, box, cost: costOf(box) + rank * perRank };
    });
    seats.set(wish, candidates);
    const [first, ...others] = candidates.map(({ box }) => box);
    if (first) reach.add(around(first, others), wish);
  }

  const chosen = new Map<LabelWish, Seat>();
  const choose = (wish: LabelWish): boolean => {
    const total = (seat: Seat) =>
      seat.cost +
      reach.near(seat.box).filter((other) => other !== wish && covers(chosen.get(other), seat)).length * overLabel;
    const best = cheapest(seats.get(wish) ?? [], total);
    const moved = best !== undefined && best !== chosen.get(wish);
    if (moved) chosen.set(wish, best);
    return moved;
  };
  const freedom = (wish: LabelWish) => (seats.get(wish) ?? []).filter(({ cost }) => cost < overLabel / 4).length;
  const order = wishes
    .map((wish) => ({ wish, free: freedom(wish) }))
    .sort((one, other) => one.free - other.free)
    .map(({ wish }) => wish);
  for (let round = 0; round <= rounds; round += 1) {
    if (order.filter(choose).length === 0) break;
  }
  return new Map([...chosen].map(([{ key }, { middle }]) => [key, middle]));
}

function covers(seat: Seat | undefined, other: Seat): boolean {
  return seat !== undefined && overlap(seat.box, other.box);
}

function cheapest(seats: readonly Seat[], total: (seat: Seat) => number): Seat | undefined {
  let [best, least] = [seats[0], Number.POSITIVE_INFINITY];
  for (const seat of seats) {
    const cost = seat.cost < least ? total(seat) : least;
    if (cost < least) [best, least] = [seat, cost];
  }
  return best;
}
