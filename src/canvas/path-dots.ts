import type { Dot, Shape } from '../scene/shapes';
import { svgElement } from './paint-shapes';

const step = 6;
const known = new WeakMap<Shape, readonly Dot[]>();

/** Dots along a drawn line, a few pixels from each other, whatever curves it has. */
export function pathDots(shape: Shape): readonly Dot[] {
  const found = known.get(shape);
  if (found) return found;
  const dots = shape.shape === 'path' ? dotsAlong(shape.d) : [];
  known.set(shape, dots);
  return dots;
}

function dotsAlong(d: string): readonly Dot[] {
  const path = svgElement('path', { d });
  if (!(path instanceof SVGPathElement)) return [];
  const length = path.getTotalLength();
  const count = Math.max(1, Math.ceil(length / step));
  return Array.from({ length: count + 1 }, (_, at) => {
    const { x, y } = path.getPointAtLength((length * at) / count);
    return { x, y };
  });
}

/** How far a dot is from the nearest of others. */
export function farFrom(dots: readonly Dot[], { x, y }: Dot): number {
  return dots.reduce((least, dot) => Math.min(least, Math.hypot(dot.x - x, dot.y - y)), Number.POSITIVE_INFINITY);
}
