import type { FrameGrip } from '../scene/frame-grips';
import { type Dot, linePath, type Shape } from '../scene/shapes';

/** In pixels of the window, whatever the zoom. */
const radius = 13;
const halo = 3;
const arrow = { tip: 8, head: 4, line: 2.2 };

/** A round grip on a border, with an arrow both ways it can be moved. */
export function gripShapes({ at, way }: FrameGrip, zoom: number): readonly Shape[] {
  const size = 1 / zoom;
  const dot = (ahead: number, aside: number): Dot => ({
    x: at.x + (way.x * ahead - way.y * aside) * size,
    y: at.y + (way.y * ahead + way.x * aside) * size,
  });
  const stroke = (dots: readonly Dot[]): Shape => ({
    shape: 'path',
    d: linePath(dots),
    stroke: 'onAccent',
    width: arrow.line * size,
  });
  const head = (side: 1 | -1) => {
    const back = (arrow.tip - arrow.head) * side;
    return stroke([dot(back, arrow.head), dot(arrow.tip * side, 0), dot(back, -arrow.head)]);
  };
  const shaft = stroke([dot(-arrow.tip, 0), dot(arrow.tip, 0)]);
  const knob: Shape = {
    shape: 'circle',
    at,
    radius: radius * size,
    fill: 'accent',
    stroke: 'sheet',
    width: halo * size,
  };
  return [knob, shaft, head(1), head(-1)];
}
