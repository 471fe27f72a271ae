import type { AreaId, RingId } from '../model/ids';
import type { Frame } from '../model/network-map';
import type { Point } from '../model/person';
import { turn } from '../model/segments';
import { dotAt } from './dot-at';
import type { Scene } from './scene';
import type { Dot } from './shapes';
import { ringNameDot, ringNameSize } from './sheet-shapes';

/** A name written on the sheet itself. */
export type SheetName = { readonly what: 'area'; readonly id: AreaId } | { readonly what: 'ring'; readonly id: RingId };

/** What of a scene tells where the names on its sheet are. */
type Sheet = Pick<Scene, 'look' | 'areaNames'>;

/** The name that lies under a point, if there is one. */
export function nameAt(frame: Frame, { look, areaNames }: Sheet, point: Point): SheetName | undefined {
  const distance = point.distance * look.unit;
  const area = areaNames.find(({ middle, halfText, radius, size }) => {
    const off = Math.abs(((turn(point.angle) - middle + 900) % 360) - 180);
    return Math.abs(distance - radius - size / 3) <= size && off <= halfText + 2;
  });
  if (area) return { what: 'area', id: area.id };
  const radians = (point.angle * Math.PI) / 180;
  const [x, y] = [distance * Math.cos(radians), distance * Math.sin(radians)];
  const ring = (look.shown.rings ? frame.rings : []).find((candidate, at) => {
    const spot = ringNameDot(frame, look, at);
    const width = look.measure(look.words.ring(candidate), ringNameSize * look.textScale, 500);
    return Math.abs(-y - spot.y + 4) <= 12 && Math.abs(x) <= width / 2 + 4;
  });
  return ring && { what: 'ring', id: ring.id };
}

/** Where a name on the sheet is written, in pixels at 100 %. */
export function sheetNameDot(frame: Frame, { look, areaNames }: Sheet, name: SheetName): Dot {
  if (name.what === 'ring')
    return ringNameDot(
      frame,
      look,
      frame.rings.findIndex(({ id }) => id === name.id),
    );
  const area = areaNames.find(({ id }) => id === name.id);
  return area ? dotAt(area.middle, area.radius) : { x: 0, y: 0 };
}
