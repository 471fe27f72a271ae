import type { InferOutput } from 'valibot';
import type { NetworkMap } from '../model/network-map';
import type { Outcome } from '../model/outcome';
import { readEnvelope, refused } from './envelope';
import type { FileProblem } from './file-problem';
import { fileVersion } from './file-version';
import { limits } from './limits';
import { brokenAmong, brokenRule } from './map-rules';
import { fileFormat, mapFileSchema, mapsFileSchema } from './map-schema';
import { inSchemaOrder, textInSchemaOrder } from './schema-order';

/** The file a person takes away. The same map always gives the same text. */
export function mapFileText(map: NetworkMap): string {
  return `${JSON.stringify(inSchemaOrder(mapFileSchema, envelope(map)), null, 2)}\n`;
}

/** The same content on one line, for keeping on the device. `readMapText` reads both. */
export function mapRecordText(map: NetworkMap): string {
  return textInSchemaOrder(mapFileSchema, envelope(map));
}

function envelope(map: NetworkMap): unknown {
  return { format: fileFormat, version: fileVersion, map };
}

/** The map in a text, or why there is none. Never throws, never repairs, never leaves anything out. */
export function readMapText(text: string): Outcome<NetworkMap, FileProblem> {
  const read = readEnvelope(text, { ...ours, schemaOf: () => mapFileSchema });
  if (!read.ok) return read;
  const { map } = read.value;
  const broken = brokenRule(map);
  return broken ? refused({ reason: 'contradiction', ...broken }) : { ok: true, value: map };
}

export type SomeMaps = readonly [NetworkMap, ...NetworkMap[]];

/** All of them in one file. It leaves the program encrypted only. */
export function mapsFileText(maps: SomeMaps): string {
  const content = { format: fileFormat, version: fileVersion, maps };
  return `${JSON.stringify(inSchemaOrder(mapsFileSchema, content), null, 2)}\n`;
}

/** The one map in a text, or the several. */
export function readMapsText(text: string, mostBytes: number): Outcome<SomeMaps, FileProblem> {
  const schemaOf = (value: object) => ('maps' in value && !('map' in value) ? mapsFileSchema : mapFileSchema);
  const read = readEnvelope<OneOrSeveral>(text, { ...ours, mostBytes, schemaOf });
  if (!read.ok) return read;
  const maps: SomeMaps = 'maps' in read.value ? read.value.maps : [read.value.map];
  const broken = 'maps' in read.value ? brokenAmong(maps) : brokenRule(maps[0]);
  return broken ? refused({ reason: 'contradiction', ...broken }) : { ok: true, value: maps };
}

type OneOrSeveral = InferOutput<typeof mapFileSchema> | InferOutput<typeof mapsFileSchema>;

const ours = { format: fileFormat, version: fileVersion, mostBytes: limits.fileBytes };
