import { freeWindow, lookingWindow } from '../map/stage';

/** In pixels: as in legend.module.css. */
const start = 132;
const edge = 12;
const width = 208;
const head = 44;
const row = 29;

type Stage = {
  readonly width: number;
  readonly height: number;
  readonly textSize: number;
  /** *Katselu*: there are no tools beside which it lies. */
  readonly looking?: boolean;
};

/** Whether an open legend of so many signs beside the tools covers nothing of a map that is fitted to the window. */
export function legendHasRoom(signs: number, stage: Stage): boolean {
  const { looking = false } = stage;
  const free = looking ? lookingWindow(stage.width, stage.height) : freeWindow(stage.width, stage.height);
  const high = head + signs * row * Math.max(1, stage.textSize * 0.6);
  if (high > stage.height * 0.46 || free.left < edge) return false;
  const radius = Math.min(free.right - free.left, free.bottom - free.top) / 2;
  const middle = {
    x: Math.min(Math.max(stage.width / 2, free.left + radius), free.right - radius),
    y: (free.top + free.bottom) / 2,
  };
  const corner = { x: (looking ? edge : start) + width * Math.min(1.5, stage.textSize), y: stage.height - edge - high };
  const nearest = { x: Math.min(middle.x, corner.x), y: Math.max(middle.y, corner.y) };
  return Math.hypot(middle.x - nearest.x, middle.y - nearest.y) > radius;
}
