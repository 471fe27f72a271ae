import type { Point } from './person';

/** Right-angled map units: x to the right, y up, the outer ring at 1. */
export type Spot = { readonly x: number; readonly y: number };

export function spotOf({ angle, distance }: Point): Spot {
  const radians = (angle * Math.PI) / 180;
  return { x: distance * Math.cos(radians), y: distance * Math.sin(radians) };
}

/** Kept within what a map can hold: a distance of 3 at the most. Rounded, so that files stay readable. */
export function pointOf({ x, y }: Spot): Point {
  const degrees = (Math.atan2(y, x) * 180) / Math.PI;
  return { angle: round((degrees + 360) % 360, 100) % 360, distance: Math.min(3, round(Math.hypot(x, y), 10_000)) };
}

export function apart(one: Spot, other: Spot): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function round(value: number, steps: number): number {
  return Math.round(value * steps) / steps;
}
