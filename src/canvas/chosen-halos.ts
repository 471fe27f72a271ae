import type { NoteFigure, Scene } from '../scene/scene';
import type { Dot, Shape } from '../scene/shapes';
import { linePath } from '../scene/shapes';

/** What hands have marked on the drawing for the moment. */
export type Marked = {
  readonly people: ReadonlySet<string>;
  readonly tie?: string | undefined;
  readonly group?: string | undefined;
  readonly note?: string | undefined;
  /** The first end of a tie being made, or somebody a line is held over. */
  readonly lit?: string | undefined;
};

/** Round what is chosen: a filled halo with a firm edge. Drawn under the tokens and ties. */
export function haloShapes(
  scene: Scene,
  { people, tie, group, note, lit }: Marked,
  moved?: ReadonlyMap<string, Dot>,
): readonly Shape[] {
  const tokens = scene.tokens.filter(({ id }) => people.has(id) || id === lit);
  const line = scene.ties.find(({ id }) => id === tie)?.shapes.find(({ shape }) => shape === 'path');
  const outlines = scene.groups.filter(({ id }) => (id === group && !moved) || id === lit);
  const paper = scene.notes.find(({ id }) => id === note);
  return [
    ...outlines.flatMap(({ shapes }) => shapes.flatMap(outlineHalo)),
    ...(paper ? [noteHalo(paper, moved?.get(paper.id) ?? paper.at)] : []),
    ...(line?.shape === 'path'
      ? [{ shape: 'path', d: line.d, stroke: 'accent', width: 13, opacity: 0.28 } as const]
      : []),
    ...tokens.flatMap(({ id, at, radius }): readonly Shape[] => {
      const dot = moved?.get(id) ?? at;
      const ring = { shape: 'circle', at: dot, radius: radius + 7 } as const;
      return [
        { ...ring, fill: 'accent', opacity: 0.16 },
        { ...ring, stroke: 'accent', width: 2.5, ...(id === lit && { dash: [5, 5] }) },
      ];
    }),
  ];
}

function outlineHalo(shape: Shape): readonly Shape[] {
  return shape.shape === 'path' && shape.stroke
    ? [{ shape: 'path', d: shape.d, stroke: 'accent', width: 4, opacity: 0.75 }]
    : [];
}

function noteHalo({ width, height }: NoteFigure, { x, y }: Dot): Shape {
  const [across, down] = [width / 2 + 5, height / 2 + 5];
  const corners = [
    { x: x - across, y: y - down },
    { x: x + across, y: y - down },
    { x: x + across, y: y + down },
    { x: x - across, y: y + down },
  ];
  return { shape: 'path', d: `${linePath(corners)}Z`, stroke: 'accent', width: 3 };
}

/** A line that is being drawn from somebody to the pointer. */
export function liveLine(from: Dot, to: Dot): readonly Shape[] {
  return [
    { shape: 'path', d: linePath([from, to]), stroke: 'accent', width: 2.5, dash: [1, 6] },
    { shape: 'circle', at: to, radius: 5, fill: 'accent' },
  ];
}

/** Where somebody is about to be: a dotted token without a name. */
export function ghostToken({ x, y }: Dot): readonly Shape[] {
  return [{ shape: 'circle', at: { x, y }, radius: 22, fill: 'sheet', stroke: 'accent', width: 2.5, dash: [0.1, 6] }];
}

/** The grip on the rim from which a tie is drawn: as large on the screen at every zoom. */
export function handleShapes({ x, y }: Dot, zoom: number): readonly Shape[] {
  return [{ shape: 'circle', at: { x, y }, radius: 7 / zoom, fill: 'accent', stroke: 'sheet', width: 2 / zoom }];
}
