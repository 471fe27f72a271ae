import type { Frame } from './network-map';
import type { Place } from './person';
import { placeAt } from './places';

/** The place itself where the frame has its ring and its area. What the frame does not have is told by the point instead. */
export function fittingPlace(frame: Frame, place: Place): Place {
  const ring = hasRing(frame, place.ring);
  const area = place.area === null || frame.areas.some(({ id }) => id === place.area);
  if (ring && area) return place;
  const ground = placeAt(frame, place);
  return { ...place, ring: ring ? place.ring : ground.ring, area: area ? place.area : ground.area };
}

function hasRing({ rings }: Frame, ring: Place['ring']): boolean {
  if (ring === null || ring === 'outside') return (ring === null) === (rings.length === 0);
  return rings[ring] !== undefined;
}
