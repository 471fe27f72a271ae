import { clamp } from '../model/clamp';
import type { Anchor, Seat } from './seats';
import type { Wording } from './wordings';

/**
 * Where a text can lie beside a dot. Its middle is `reach` pixels beyond the rim of the dot in the direction of `x` and
 * `y`, moved on by parts of its own half width and height; `aligned` parts of what it is wider than the dot.
 */
export type Spot = {
  readonly reach: number;
  readonly x: number;
  readonly y: number;
  readonly aside: number;
  readonly down: number;
  readonly aligned: number;
  /** What it costs to be here rather than at the best place. */
  readonly price: number;
  /** So far from the dot that it must be told what the text belongs to. */
  readonly isFar: boolean;
};

export type TextSeat = Seat & { readonly wording: Wording };

/** Between the rim of a token and its name. */
const gap = 4;
/** A later place is chosen only for a reason. */
const perRank = 0.6;

const slant = { reach: 0, aligned: 0 };
const beside = { reach: gap, aligned: 0 };

/** Below and above, then to the sides, then aligned with the edge of the token, then aslant. */
export const closeSpots: readonly Spot[] = [
  { ...beside, x: 0, y: 1, aside: 0, down: 1 },
  { ...beside, x: 0, y: -1, aside: 0, down: -1 },
  { ...beside, x: 1, y: 0, aside: 1, down: 0 },
  { ...beside, x: -1, y: 0, aside: -1, down: 0 },
  { ...beside, x: 0, y: 1, aside: 0, down: 1, aligned: 1 },
  { ...beside, x: 0, y: 1, aside: 0, down: 1, aligned: -1 },
  { ...beside, x: 0, y: -1, aside: 0, down: -1, aligned: 1 },
  { ...beside, x: 0, y: -1, aside: 0, down: -1, aligned: -1 },
  { ...slant, x: 0.76, y: 0.76, aside: 1, down: 1 },
  { ...slant, x: -0.76, y: 0.76, aside: -1, down: 1 },
  { ...slant, x: 0.76, y: -0.76, aside: 1, down: -1 },
  { ...slant, x: -0.76, y: -0.76, aside: -1, down: -1 },
].map((spot, rank) => ({ ...spot, price: rank * perRank, isFar: false }));

/** All round the dot, so many pixels from it. */
export function farSpots(distances: readonly number[]): readonly Spot[] {
  return distances.flatMap((distance) =>
    Array.from({ length: 16 }, (_, at) => {
      const angle = (at * Math.PI * 2) / 16;
      const [x, y] = [Math.cos(angle), Math.sin(angle)];
      const [aside, down] = [clamp(x * 1.5, -1, 1), clamp(y * 1.5, -1, 1)];
      return { reach: distance, x, y, aside, down, aligned: 0, price: distance * 0.16, isFar: true };
    }),
  );
}

/** The place of a text at a spot beside a dot; `price` is what it costs to look there at all. */
export function seatAt(spot: Spot, of: Anchor, wording: Wording, price: number): TextSeat {
  const { at, radius } = of;
  const halfWidth = wording.width / 2;
  const halfHeight = wording.height / 2;
  const reach = radius + spot.reach;
  const wider = spot.aligned * Math.max(0, halfWidth - radius / 2);
  const x = at.x + spot.x * reach + spot.aside * halfWidth + wider;
  const y = at.y + spot.y * reach + spot.down * halfHeight;
  const box = { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
  return spot.isFar ? { wording, box, price, of } : { wording, box, price };
}
