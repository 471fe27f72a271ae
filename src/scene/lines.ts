import type { Tie, TieEnd } from '../model/tie';
import { bowOf, type InTheWay, waysOf } from './bows';
import type { Dot } from './shapes';
import { type Fastening, fastened, lanes } from './ties-in-place';
import { type Track, trackOf } from './track';

/** Where a tie runs: between two rims, so many lanes aside, swinging out by `bow`. */
export type Line = {
  readonly tie: Tie;
  readonly from: Dot;
  readonly to: Dot;
  readonly lane: number;
  readonly bow: number;
  readonly track: Track;
};

/** The lines of all ties that are long enough to be seen. None runs through a third token if it can swing round it. */
export function linesIn(ties: readonly Tie[], ends: ReadonlyMap<TieEnd, Fastening>): readonly Line[] {
  const laneOf = lanes(ties);
  const tokens: InTheWay[] = [];
  for (const [id, { at, radius, outline }] of ends) if (!outline) tokens.push({ id, at, radius });
  const ways = waysOf(tokens);
  /** How many lines swing to one side on the same way out, so that the next one swings to the other. */
  const bowed = new Map<string, number>();
  const found: Line[] = [];
  for (const tie of ties) {
    const [first, second] = [ends.get(tie.between[0]), ends.get(tie.between[1])];
    const lane = laneOf.get(tie) ?? 0;
    const line = first && second && fastened(first, second, lane);
    if (!line) continue;
    const [from, to] = line;
    const waysOut = () => [wayOut(tie.between[0], from, to), wayOut(tie.between[1], to, from)];
    const swings = () => waysOut().reduce((sum, way) => sum + (bowed.get(way) ?? 0), 0);
    const bow = bowOf(from, to, tie.between, ways, () => (swings() % 2 === 0 ? 1 : -1));
    if (bow !== 0) for (const way of waysOut()) bowed.set(way, (bowed.get(way) ?? 0) + 1);
    found.push({ tie, from, to, lane, bow, track: trackOf(from, to, bow) });
  }
  return found;
}

function wayOut(end: TieEnd, from: Dot, to: Dot): string {
  return `${end} ${Math.round(Math.atan2(to.y - from.y, to.x - from.x) * 20)}`;
}
