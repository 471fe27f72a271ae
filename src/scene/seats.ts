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
