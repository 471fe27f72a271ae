import type { Version } from './network-map';
import type { Point } from './person';
import { apart, spotOf } from './points';

/** Beyond the rim: the corners first, then beside them, then farther out. */
const turns = [225, 315, 135, 45, 205, 335, 155, 25];
const distances = [1.25, 1.5, 1.75];
/** How far from the others a note lies, in map units. */
const room = 0.4;

/** Where a note goes that is written without pointing at the sheet: a free spot round it. */
export function placeForNote({ notes, people }: Version): Point {
  const taken = [...notes.map(({ at }) => at), ...people.map(({ place }) => place)].map(spotOf);
  const points = distances.flatMap((distance) => turns.map((angle): Point => ({ angle, distance })));
  const free = points.find((point) => taken.every((spot) => apart(spotOf(point), spot) >= room));
  return free ?? { angle: 225, distance: 1.25 };
}
