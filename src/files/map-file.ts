import type { NetworkMap } from '../model/network-map';
import type { Outcome } from '../model/outcome';
import { readEnvelope, refused } from './envelope';
import type { FileProblem } from './file-problem';
import { fileVersion } from './file-version';
import { limits } from './limits';
import { brokenRule } from './map-rules';
import { fileFormat, mapFileSchema } from './map-schema';
import { inSchemaOrder, textInSchemaOrder } from './schema-order';
import { mapSteps } from './steps/map-steps';

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

/** What every file of maps is read by. */
export const mapFormat = { format: fileFormat, steps: mapSteps, mostBytes: limits.fileBytes };

/** The map in a text, or why there is none. Never throws, never repairs, never leaves anything out. */
export function readMapText(text: string): Outcome<NetworkMap, FileProblem> {
  const read = readEnvelope(text, { ...mapFormat, schemaOf: () => mapFileSchema });
  if (!read.ok) return read;
  const { map } = read.value;
  const broken = brokenRule(map);
  return broken ? refused({ reason: 'contradiction', ...broken }) : { ok: true, value: map };
}
