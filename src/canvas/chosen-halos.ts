import type { Scene } from '../scene/scene';
import type { Dot, Shape } from '../scene/shapes';
import { linePath } from '../scene/shapes';

/** What hands have marked on the drawing for the moment. */
export type Marked = {
  readonly people: ReadonlySet<string>;
  readonly tie?: string | undefined;
  /** The first end of a tie being made, or somebody a line is held over. */
  readonly lit?: string | undefined;
};

/** Round what is chosen: a filled halo with a firm edge. Drawn under the tokens and ties. */
export function haloShapes(
  scene: Scene,
  { people, tie, lit }: Marked,
  moved?: ReadonlyMap<string, Dot>,
): readonly Shape[] {
  const tokens = scene.tokens.filter(({ id }) => people.has(id) || id === lit);
  const line = scene.ties.find(({ id }) => id === tie)?.shapes.find(({ shape }) => shape === 'path');
  return [
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

/** The grip on the rim from which a tie is drawn. */
export function handleShapes({ x, y }: Dot): readonly Shape[] {
  return [{ shape: 'circle', at: { x, y }, radius: 7, fill: 'accent', stroke: 'sheet', width: 2 }];
}
