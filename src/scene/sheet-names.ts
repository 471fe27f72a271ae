import type { AreaId, RingId } from '../model/ids';
import type { Frame } from '../model/network-map';
import type { Point } from '../model/person';
import { areaSpan, turn } from '../model/segments';
import type { Look } from './look';
import type { Dot } from './shapes';
import { areaNameRadius, areaNameSize, ringNameDot, ringNameSize } from './sheet-shapes';

/** A name written on the sheet itself. */
export type SheetName = { readonly what: 'area'; readonly id: AreaId } | { readonly what: 'ring'; readonly id: RingId };

/** The name that lies under a point, if there is one. */
export function nameAt(frame: Frame, look: Look, point: Point): SheetName | undefined {
  const distance = point.distance * look.unit;
  const size = areaNameSize * look.textScale;
  const { areaNames, rings } = look.shown;
  const area = (areaNames ? frame.areas : []).find((candidate) => {
    const { from, to } = areaSpan(frame, candidate.id);
    const half = (look.measure(look.words.area(candidate), size, 650) / 2 / areaNameRadius(look)) * (180 / Math.PI);
    const off = Math.abs(((turn(point.angle) - (from + to) / 2 + 540) % 360) - 180);
    return Math.abs(distance - areaNameRadius(look) - size / 3) <= size && off <= half + 2;
  });
  if (area) return { what: 'area', id: area.id };
  const radians = (point.angle * Math.PI) / 180;
  const [x, y] = [distance * Math.cos(radians), distance * Math.sin(radians)];
  const ring = (rings ? frame.rings : []).find((candidate, at) => {
    const spot = ringNameDot(frame, look, at);
    const width = look.measure(look.words.ring(candidate), ringNameSize * look.textScale, 500);
    return Math.abs(-y - spot.y + 4) <= 12 && Math.abs(x) <= width / 2 + 4;
  });
  return ring && { what: 'ring', id: ring.id };
}

/** Where a name on the sheet is written, in pixels at 100 %. */
export function sheetNameDot(frame: Frame, look: Look, name: SheetName): Dot {
  if (name.what === 'ring')
    return ringNameDot(
      frame,
      look,
      frame.rings.findIndex(({ id }) => id === name.id),
    );
  const { from, to } = areaSpan(frame, name.id);
  const radians = ((from + to) / 2) * (Math.PI / 180);
  const radius = areaNameRadius(look);
  return { x: radius * Math.sin(radians), y: -radius * Math.cos(radians) };
}
