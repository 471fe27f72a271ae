import type { AreaId } from './ids';
import type { Frame } from './network-map';
import type { Place, Point } from './person';
import { areaBorders, areaSpan, ringSpan, turn } from './segments';

/** How near a border, in map units, somebody is on it rather than in an area, and keeps the ring they came from. */
const tolerance = 0.02;

/**
 * The place at a point, as a hand means it: the centre of the token decides. On the border between two areas
 * there is no area, except close to the centre, where all borders meet. At the edge of a ring `former` keeps its ring.
 */
export function placeAt(frame: Frame, point: Point, former?: Place): Place {
  return { ...point, ring: ringAt(frame, point.distance, former?.ring), area: areaAt(frame, point) };
}

function ringAt(frame: Frame, distance: number, former: Place['ring'] | undefined): Place['ring'] {
  if (frame.rings.length === 0) return null;
  if (former === 'outside' || (typeof former === 'number' && frame.rings[former] !== undefined)) {
    const { from, to } = ringSpan(frame, former);
    const reach = former === 'outside' ? 3 : to;
    if (distance >= from - tolerance && distance <= reach + tolerance) return former;
  }
  const ring = frame.rings.findIndex((_, at) => distance <= ringSpan(frame, at).to);
  return ring < 0 ? 'outside' : ring;
}

function areaAt(frame: Frame, point: Point): AreaId | null {
  const clockwise = turn(point.angle);
  const nearCentre = point.distance < ringSpan(frame, frame.rings.length > 0 ? 0 : null).to / 3;
  const onBorder = areaBorders(frame).some((border) => fromBorder(point.distance, clockwise - border) <= tolerance);
  if (onBorder && !nearCentre) return null;
  const area = frame.areas.find(({ id }) => {
    const { from, to } = areaSpan(frame, id);
    return clockwise >= from && clockwise < to;
  });
  return area?.id ?? null;
}

/** Map units between a point and a border line that starts at the centre. */
function fromBorder(distance: number, degrees: number): number {
  const radians = (degrees * Math.PI) / 180;
  return Math.cos(radians) <= 0 ? distance : distance * Math.abs(Math.sin(radians));
}
