import { fileVersion } from '../../files/file-version';
import type { Codec } from './codec';

const mapFile = () => import('../../files/map-file');

/** A record holds what a file would, and is read as strictly. How is fetched when the first map is opened. */
export const mapCodec: Codec = {
  version: fileVersion,
  write: async (map) => new TextEncoder().encode((await mapFile()).mapRecordText(map)),
  read: async (bytes) => (await mapFile()).readMapText(new TextDecoder().decode(bytes)),
};
