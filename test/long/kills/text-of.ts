import { mapRecordText } from '../../../src/files/map-file';
import type { NetworkMap } from '../../../src/model/network-map';

/** Without the moment of the last change, which the driver cannot know. */
export function textOf(map: NetworkMap): string {
  return mapRecordText({ ...map, updatedAt: map.createdAt });
}
