import type { TokenFigure } from '../../src/scene/scene';
import type { Box, Shape, TextShape } from '../../src/scene/shapes';

/** The boxes of the letters of some texts, measured as in `plainLook`, moved by `at`. */
export function textBoxes(shapes: readonly Shape[], at = { x: 0, y: 0 }): readonly Box[] {
  return shapes
    .filter((shape): shape is TextShape => shape.shape === 'text')
    .map((shape) => {
      const half = (shape.text.length * shape.size * 0.54) / 2;
      const [x, y] = [shape.at.x + at.x, shape.at.y + at.y];
      return { left: x - half, right: x + half, top: y - shape.size * 0.8, bottom: y + shape.size * 0.2 };
    });
}

export function tokenBox({ at, radius }: TokenFigure): Box {
  return { left: at.x - radius, right: at.x + radius, top: at.y - radius, bottom: at.y + radius };
}

export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

export function isInside(box: Box, whole: Box): boolean {
  return box.left >= whole.left && box.right <= whole.right && box.top >= whole.top && box.bottom <= whole.bottom;
}
