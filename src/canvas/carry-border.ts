import { alongBorder, borderAt, type FrameBorder, moveBorder } from '../model/frame-borders';
import type { Frame } from '../model/network-map';
import type { Point } from '../model/person';
import type { Dot } from '../scene/shapes';
import type { Carry } from './pointers';

type Told = {
  /** The frame as it would be now, once a frame of the screen at the most. */
  readonly moved: (frame: Frame, at: Point) => void;
  readonly dropped: (frame: Frame) => void;
  /** Given up; everything is as it was. */
  readonly returned: () => void;
};

/** A border of the frame, moved as far as the hand has gone from `start`. */
export function carryBorder(
  frame: Frame,
  border: FrameBorder,
  start: Point,
  pointAt: (at: Dot) => Point,
  told: Told,
): Carry {
  const from = borderAt(frame, border);
  let along = alongBorder(border, start, from);
  const aside = from - along;
  let point = start;
  let waiting = 0;

  const follow = (at: Dot): Frame => {
    point = pointAt(at);
    along = alongBorder(border, point, along);
    return moveBorder(frame, border, along + aside);
  };
  return {
    move: ({ at }) => {
      const now = follow(at);
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(() => told.moved(now, point));
    },
    drop: ({ at }) => {
      cancelAnimationFrame(waiting);
      told.dropped(follow(at));
    },
    cancel: () => {
      cancelAnimationFrame(waiting);
      told.returned();
    },
  };
}
