import type { MapId } from './ids';
import type { NetworkMap } from './network-map';

/** The same map under an id of its own. Versions, people and ties keep theirs, so that the two can be compared. */
export function copyOfMap(map: NetworkMap, id: MapId): NetworkMap {
  return { ...map, id };
}
