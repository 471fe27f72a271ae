import type { TieId } from '../model/ids';
import type { Tie, TieEnd } from '../model/tie';
import { bowOf, type InTheWay, meetsNobody, type Ways, waysOf } from './bows';
import type { Dot } from './shapes';
import { type Fastening, fastened, lanes } from './ties-in-place';
import { type Track, trackOf } from './track';

/** Where a tie runs: between two rims, so many lanes aside, swinging out by `bow`. */
export type Course = {
  readonly tie: Tie;
  readonly from: Dot;
  readonly to: Dot;
  readonly lane: number;
  readonly bow: number;
  /** The side it was to swing to, where it could not be straight. */
  readonly side: Side | undefined;
};

export type Line = Course & { readonly track: Track };

type Side = 1 | -1;
type Stretch = Pick<Course, 'tie' | 'from' | 'to' | 'lane'>;

/** How the lines of the scene before ran, and the tokens that have changed since then. */
type Former = { readonly courses: ReadonlyMap<TieId, Course>; readonly changed: readonly InTheWay[] };

/** The lines of all ties that are long enough to be seen. None runs through a third token if it can swing round it. */
export function linesIn(
  ties: readonly Tie[],
  ends: ReadonlyMap<TieEnd, Fastening>,
  former: Former = { courses: new Map(), changed: [] },
): readonly Line[] {
  const tokens: InTheWay[] = [];
  for (const [id, { at, radius, outline }] of ends) if (!outline) tokens.push({ id, at, radius });
  const [ways, changed] = [waysOf(tokens), waysOf(former.changed)];
  /** How many lines swing to one side on the same way out, so that the next one swings to the other. */
  const bowed = new Map<string, number>();
  return stretchesOf(ties, ends).map((stretch): Line => {
    const preferred = (): Side => {
      const swings = waysOut(stretch).reduce((sum, way) => sum + (bowed.get(way) ?? 0), 0);
      return swings % 2 === 0 ? 1 : -1;
    };
    const before = former.courses.get(stretch.tie.id);
    const { bow, side } =
      before && runsAsBefore(before, stretch, changed, preferred) ? before : bowAndSide(stretch, ways, preferred);
    if (bow !== 0) for (const way of waysOut(stretch)) bowed.set(way, (bowed.get(way) ?? 0) + 1);
    const { tie, from, to, lane } = stretch;
    return { tie, from, to, lane, bow, side, track: trackOf(from, to, bow) };
  });
}

/** What the next scene needs of them. */
export function coursesOf(lines: readonly Line[]): ReadonlyMap<TieId, Course> {
  return new Map(
    lines.map(({ tie, from, to, lane, bow, side }) => [tie.id, { tie, from, to, lane, bow, side }] as const),
  );
}

function stretchesOf(ties: readonly Tie[], ends: ReadonlyMap<TieEnd, Fastening>): readonly Stretch[] {
  const laneOf = lanes(ties);
  const found: Stretch[] = [];
  for (const tie of ties) {
    const [first, second] = [ends.get(tie.between[0]), ends.get(tie.between[1])];
    const lane = laneOf.get(tie) ?? 0;
    const line = first && second && fastened(first, second, lane);
    if (line) found.push({ tie, from: line[0], to: line[1], lane });
  }
  return found;
}

/** It would choose the same side, and nobody has come near it or gone from there. */
function runsAsBefore(before: Course, { tie, from, to }: Stretch, changed: Ways, preferred: () => Side): boolean {
  if (from.x !== before.from.x || from.y !== before.from.y || to.x !== before.to.x || to.y !== before.to.y)
    return false;
  if (before.side !== undefined && before.side !== preferred()) return false;
  return meetsNobody(from, to, tie.between, changed);
}

function bowAndSide({ tie, from, to }: Stretch, ways: Ways, preferred: () => Side): Pick<Course, 'bow' | 'side'> {
  let side: Side | undefined;
  const bow = bowOf(from, to, tie.between, ways, () => {
    side = preferred();
    return side;
  });
  return { bow, side };
}

function waysOut({ tie, from, to }: Stretch): readonly string[] {
  return [wayOut(tie.between[0], from, to), wayOut(tie.between[1], to, from)];
}

function wayOut(end: TieEnd, from: Dot, to: Dot): string {
  return `${end} ${Math.round(Math.atan2(to.y - from.y, to.x - from.x) * 20)}`;
}
