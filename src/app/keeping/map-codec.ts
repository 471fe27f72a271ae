import { mapRecordText, readMapText } from '../../files/map-file';
import { fileVersion } from '../../files/map-schema';
import type { Codec } from './codec';

/** A record holds what a file would, and is read as strictly. */
export const mapCodec: Codec = {
  version: fileVersion,
  write: (map) => new TextEncoder().encode(mapRecordText(map)),
  read: (bytes) => readMapText(new TextDecoder().decode(bytes)),
};
