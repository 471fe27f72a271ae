import { fileVersion } from '../../files/file-version';
import type { Codec } from './codec';

type MapFile = typeof import('../../files/map-file');

/** Once it is here it is not asked for again: an import costs a turn of a page that may be busy drawing. */
let here: MapFile | undefined;

async function mapFile(): Promise<MapFile> {
  here ??= await import('../../files/map-file');
  return here;
}

/** A record holds what a file would, and is read as strictly. How is fetched when the first map is opened. */
export const mapCodec: Codec = {
  version: fileVersion,
  write: async (map) => new TextEncoder().encode((await mapFile()).mapRecordText(map)),
  read: async (bytes) => (await mapFile()).readMapText(new TextDecoder().decode(bytes)),
};
