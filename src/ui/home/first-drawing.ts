import type { Shape } from '../../scene/shapes';

const middle = { x: 0, y: 0 };

/** What an empty list shows: the sheet, the centre and one person. That is a whole network. */
export const firstDrawing: readonly Shape[] = [
  { shape: 'circle', at: middle, radius: 100, fill: 'band2' },
  { shape: 'circle', at: middle, radius: 67, fill: 'band1' },
  { shape: 'circle', at: middle, radius: 34, fill: 'band0' },
  { shape: 'path', d: 'M0 0L38 -34', stroke: 'ink', width: 3.5 },
  { shape: 'circle', at: { x: 38, y: -34 }, radius: 11, fill: 'sheet', stroke: 'area-brick', width: 3 },
  { shape: 'circle', at: middle, radius: 16, fill: 'accent' },
];

export const firstDrawingBox = { left: -102, top: -102, right: 102, bottom: 102 };
