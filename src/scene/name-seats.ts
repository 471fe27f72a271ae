import { clamp } from '../model/clamp';
import type { Anchor } from './seats';
import type { Box, Dot } from './shapes';
import { closeSpots, farSpots, type Spot, seatAt, type TextSeat } from './spots';
import type { NameWordings, Wording } from './wordings';

/** Beyond this a thin line leads from the token to its name. */
const leaderFrom = 9;

/** Where a name may lie, written in which of its ways. */
type Offer = { readonly size: number; readonly wording: number; readonly spot: Spot; readonly price: number };

/** What a level looks through: at a size, from a price on, each further way to write the name for `each` more. */
type Part = {
  readonly size: 0 | 1 | 2 | 3;
  readonly price: number;
  readonly each: number;
  readonly spots: readonly Spot[];
};

const near = (size: Part['size'], price: number): Part => ({ size, price, each: 3, spots: closeSpots });
const far = (size: Part['size'], price: number, distances: readonly number[]): Part => ({
  size,
  price,
  each: 2,
  spots: farSpots(distances),
});

/** Close to the token; then smaller, or farther with a line to it; then both. */
const levels: readonly (readonly Part[])[] = [
  [near(0, 0)],
  [near(1, 12), far(0, 14, [7, 16, 28])],
  [far(1, 20, [7, 16, 28]), far(0, 18, [42, 58, 76])],
  [far(0, 18, [98, 124, 154, 190, 240])],
  [near(2, 24), far(2, 26, [7, 20, 40, 70, 110])],
  [near(3, 30), far(3, 32, [7, 20, 40, 70, 110, 160])],
];

/** By price, for names that can be written in one way and in two. */
const offers = [1, 2].map((ways) => levels.map((parts) => offersOf(parts, ways)));

function offersOf(parts: readonly Part[], ways: number): readonly Offer[] {
  return parts
    .flatMap(({ size, price, each, spots }) =>
      Array.from({ length: ways }, (_, wording) =>
        spots.map((spot): Offer => ({ size, wording, spot, price: price + wording * each + spot.price })),
      ).flat(),
    )
    .sort((one, other) => one.price - other.price);
}

/** Places for a name on a level: the first are near, the last are far. */
export function nameSeats(level: number, of: Anchor, wordings: NameWordings): readonly TextSeat[] {
  const seats: TextSeat[] = [];
  const ways = wordings[0]?.length ?? 0;
  for (const { size, wording, spot, price } of offers[ways - 1]?.[level] ?? []) {
    const written = wordings[size]?.[wording];
    if (written) seats.push(seatAt(spot, of, written, price));
  }
  return seats;
}

/** Pixels from the dot on its line that a text on a tie belongs to. */
const fromLine = farSpots([24, 40, 60, 84, 112, 150, 190, 240]);

/** Places for a text far from the dot it belongs to, with a line to it. */
export function seatsRound(at: Dot, wording: Wording, price: number): readonly TextSeat[] {
  return fromLine.map((spot) => seatAt(spot, { at, radius: 2 }, wording, price + spot.price));
}

/** The line from a token to a text far from it; `undefined` where it is plain whose text it is. */
export function leaderTo({ at, radius }: Anchor, { left, top, right, bottom }: Box): readonly [Dot, Dot] | undefined {
  const end = { x: clamp(at.x, left, right), y: clamp(at.y, top + 3, bottom - 3) };
  const length = Math.hypot(end.x - at.x, end.y - at.y);
  if (length < radius + leaderFrom) return undefined;
  const part = (radius + 2) / length;
  return [{ x: at.x + (end.x - at.x) * part, y: at.y + (end.y - at.y) * part }, end];
}
