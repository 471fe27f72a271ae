import type { NetworkMap, Version } from './network-map';

/** The point in time with this id; the first one where it is no longer there. */
export function versionOf({ versions }: NetworkMap, id: Version['id']): Version {
  return versions.find((version) => version.id === id) ?? versions[0];
}
