import type { NetworkMap, Version } from '../model/network-map';
import { versionOf } from '../model/version-of';

/** The map without its other points in time. */
export function onlyVersion(map: NetworkMap, version: Version['id']): NetworkMap {
  return { ...map, versions: [versionOf(map, version)] };
}
