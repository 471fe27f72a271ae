import { isWithin } from '../scene/outlines';
import { type Dot, linePath, type Shape } from '../scene/shapes';
import type { Carry } from './pointers';

type Told = {
  readonly show: (shapes: readonly Shape[]) => void;
  /** What lies inside is chosen. */
  readonly drawn: (isInside: (dot: Dot) => boolean) => void;
  readonly ended: () => void;
};

/** A line drawn round people by hand, or a rectangle between two corners. */
export function carryRound(how: 'lasso' | 'rectangle', start: Dot, dotAt: (at: Dot) => Dot, told: Told): Carry {
  let line: readonly Dot[] = [start];
  const outline = (): readonly Dot[] => (how === 'lasso' ? line : rectangle(start, line.at(-1) ?? start));
  return {
    move: ({ at }) => {
      line = how === 'lasso' ? [...line, dotAt(at)] : [start, dotAt(at)];
      told.show(roundShapes(outline()));
    },
    drop: () => {
      told.ended();
      told.drawn((dot) => isWithin(outline(), dot));
    },
    cancel: told.ended,
  };
}

function roundShapes(dots: readonly Dot[]): readonly Shape[] {
  const d = `${linePath(dots)}Z`;
  return [
    { shape: 'path', d, fill: 'accent', opacity: 0.1 },
    { shape: 'path', d, stroke: 'accent', width: 2, dash: [6, 5] },
  ];
}

function rectangle(one: Dot, other: Dot): readonly Dot[] {
  return [one, { x: other.x, y: one.y }, other, { x: one.x, y: other.y }];
}
