import type { Point } from '../model/person';
import { shorterTurn, turn } from '../model/segments';
import type { SheetName } from './arc-names';
import { dotAt } from './dot-at';
import type { Scene } from './scene';
import type { Dot } from './shapes';

/** The name that lies under a point, if there is one. */
export function nameAt({ look, sheetNames }: Pick<Scene, 'look' | 'sheetNames'>, point: Point): SheetName | undefined {
  const distance = point.distance * look.unit;
  return sheetNames.find(({ middle, halfText, radius, size }) => {
    const off = Math.abs(shorterTurn(middle, turn(point.angle)));
    return Math.abs(distance - radius - size / 3) <= size && off <= halfText + 2;
  });
}

/** Where a name on the sheet is written, in pixels at 100 %. */
export function sheetNameDot({ sheetNames }: Pick<Scene, 'sheetNames'>, { what, id }: SheetName): Dot {
  const name = sheetNames.find((other) => other.what === what && other.id === id);
  return name ? dotAt(name.middle, name.radius) : { x: 0, y: 0 };
}
