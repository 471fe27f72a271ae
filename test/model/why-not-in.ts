import type { Frame } from '../../src/model/network-map';
import type { Point } from '../../src/model/person';
import { placeAt } from '../../src/model/places';
import { areaSpan, ringSpan, type Segment, turn } from '../../src/model/segments';

/** Why a point is not in a segment, measured by its bounds apart from a rounding of the point; empty when it is. */
export function whyNotIn(frame: Frame, { ring, area }: Segment, point: Point): string {
  const { from, to } = ringSpan(frame, ring);
  if (ring !== null && (point.distance < from - 0.001 || point.distance > to + 0.001)) return `ring ${point.distance}`;
  if (area === null) {
    const onBorder = frame.areas.length < 2 || placeAt(frame, { ...point, distance: 0.5 }).area === null;
    return onBorder ? '' : `border ${point.angle}`;
  }
  const span = areaSpan(frame, area);
  const clockwise = turn(point.angle);
  return clockwise >= span.from - 0.01 && clockwise <= span.to + 0.01 ? '' : `area ${clockwise}`;
}
