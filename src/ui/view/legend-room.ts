import { freeWindow } from '../map/stage';

/** In pixels: as in legend.module.css. */
const edge = 12;
const width = 208;
const head = 44;
const row = 29;

/** Whether an open legend of so many signs at the foot of the tools covers nothing of a map that is fitted to the window. */
export function legendHasRoom(signs: number, stageWidth: number, stageHeight: number): boolean {
  const free = freeWindow(stageWidth, stageHeight);
  const high = head + signs * row;
  const top = stageHeight - edge - high;
  if (high > stageHeight * 0.46 || free.left < width / 2) return false;
  const radius = Math.min(free.right - free.left, free.bottom - free.top) / 2;
  const middle = {
    x: Math.min(Math.max(stageWidth / 2, free.left + radius), free.right - radius),
    y: (free.top + free.bottom) / 2,
  };
  const nearest = { x: Math.min(middle.x, edge + width), y: Math.max(middle.y, top) };
  return Math.hypot(middle.x - nearest.x, middle.y - nearest.y) > radius;
}
