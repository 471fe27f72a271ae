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
  /** Its places from near to far, by price; a level is only looked at where the ones before are taken. */
  readonly seatsOn: (level: number) => readonly Place[];
};

/** Where a text sits, and what that costs apart from the other texts. */
export type Seated<Place extends Seat = Seat> = { readonly seat: Place; readonly cost: number };
