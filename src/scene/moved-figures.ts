import type { GroupId, TieId } from '../model/ids';
import type { TieEnd } from '../model/tie';
import { bowOf, waysOf } from './bows';
import { outlineShapes } from './group-shapes';
import type { GroupFigure, Scene, TieFigure } from './scene';
import { type Dot, fadedShapes, type Shape } from './shapes';
import { tieShapes } from './tie-shapes';
import { type Fastening, fastened, outlineIn } from './ties-in-place';

/** What follows when tokens are somewhere else for the moment. */
export type MovedFigures = {
  readonly ties: readonly { readonly id: TieId; readonly shapes: readonly Shape[] }[];
  /** `shift` is how far the name on the edge goes with its people. */
  readonly groups: readonly { readonly id: GroupId; readonly shapes: readonly Shape[]; readonly shift: Dot }[];
};

/** The ties and outlines that hold on to somebody who moved, as they run now; `moved` has tokens by id. */
export function movedFigures(scene: Scene, moved: ReadonlyMap<string, Dot>): MovedFigures {
  const ends = new Map<TieEnd, Fastening>(
    scene.tokens.map(({ id, at, radius }) => [id, { at: moved.get(id) ?? at, radius }]),
  );
  const ways = waysOf([...ends].map(([id, { at, radius }]) => ({ id, at, radius })));
  const groups = scene.groups.filter(({ round }) => round.some((id) => moved.has(id)));
  const changed = new Set<TieEnd>([...groups.map(({ id }) => id), ...(moved.keys() as Iterable<TieEnd>)]);
  const outlines = scene.groups.map((figure) => ({ figure, end: outlineNow(figure, ends, changed) }));
  for (const { figure, end } of outlines) if (end) ends.set(figure.id, end);
  return {
    ties: scene.ties
      .filter(({ between }) => between.some((end) => changed.has(end)))
      .map((figure) => ({ id: figure.id, shapes: tieNow(figure, ends, ways) })),
    groups: outlines.flatMap(({ figure, end }) =>
      changed.has(figure.id) && end?.outline
        ? [
            {
              id: figure.id,
              shapes: outlineShapes(end.outline, figure, figure.order, figure.colour),
              shift: shiftOf(figure, scene, moved),
            },
          ]
        : [],
    ),
  };
}

function outlineNow(
  { id, round, order, outline }: GroupFigure,
  ends: ReadonlyMap<TieEnd, Fastening>,
  changed: ReadonlySet<TieEnd>,
) {
  const end = outlineIn(ends, round, order);
  return end && (changed.has(id) ? end : { ...end, outline });
}

function tieNow(
  figure: TieFigure,
  ends: ReadonlyMap<TieEnd, Fastening>,
  ways: ReturnType<typeof waysOf>,
): readonly Shape[] {
  const { between, lane, qualities, direction, faded, bow } = figure;
  const [first, second] = [ends.get(between[0]), ends.get(between[1])];
  const line = first && second && fastened(first, second, lane);
  if (!line) return [];
  const [from, to] = line;
  const side = bow < 0 ? -1 : 1;
  const shapes = tieShapes(from, to, { qualities, direction, bow: bowOf(from, to, between, ways, () => side) });
  return faded ? fadedShapes(shapes) : shapes;
}

/** As far as all its tokens together: a name stays put while one of several moves a little. */
function shiftOf({ round }: GroupFigure, { tokens }: Scene, moved: ReadonlyMap<string, Dot>): Dot {
  const members = tokens.filter(({ id }) => round.includes(id));
  const mean = (of: (dot: Dot) => number) =>
    members.reduce((sum, { id, at }) => sum + of(moved.get(id) ?? at) - of(at), 0) / Math.max(1, members.length);
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
}
