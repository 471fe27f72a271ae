import type { Shape } from '../../src/scene/shapes';

/** Shapes as text, as they would look in one ink: to tell what a grey print tells apart. */
export function withoutInk(shapes: readonly Shape[]): string {
  return JSON.stringify(shapes, (key, value: unknown) => {
    if (key === 'fill' || key === 'stroke' || key === 'halo') return value === undefined ? value : 'some';
    return value;
  });
}
