import type { Dot } from './shapes';

/** The dot at a turn (degrees clockwise from the top) and a distance in pixels. */
export function dotAt(clockwise: number, distance: number): Dot {
  const radians = (clockwise * Math.PI) / 180;
  return { x: distance * Math.sin(radians), y: -distance * Math.cos(radians) };
}
