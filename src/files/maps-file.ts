import type { InferOutput } from 'valibot';
import type { NetworkMap } from '../model/network-map';
import type { Outcome } from '../model/outcome';
import type { OwnTemplate } from '../model/own-template';
import { readEnvelope, refused } from './envelope';
import type { FileProblem } from './file-problem';
import { fileVersion } from './file-version';
import { mapFormat } from './map-file';
import { type BrokenRule, brokenAmong, brokenRule } from './map-rules';
import { fileFormat, mapFileSchema } from './map-schema';
import { mapsFileSchema } from './maps-schema';
import { inSchemaOrder } from './schema-order';
import { idTwiceIn, readTemplate, toldTemplate } from './template-file';

export type SomeMaps = readonly [NetworkMap, ...NetworkMap[]];

/** What one file can hold: a map, or all maps of a device and the templates somebody made there. */
export type FileContent = { readonly maps: SomeMaps; readonly templates: readonly OwnTemplate[] };

/** All of them in one file. It leaves the program encrypted only. */
export function mapsFileText(maps: SomeMaps, templates: readonly OwnTemplate[] = []): string {
  const told = templates.length > 0 && { templates: templates.map(toldTemplate) };
  const content = { format: fileFormat, version: fileVersion, maps, ...told };
  return `${JSON.stringify(inSchemaOrder(mapsFileSchema, content), null, 2)}\n`;
}

/** The one map in a text, or the several. */
export function readMapsText(text: string, mostBytes: number): Outcome<FileContent, FileProblem> {
  const schemaOf = (value: object) => ('maps' in value && !('map' in value) ? mapsFileSchema : mapFileSchema);
  const read = readEnvelope<OneOrSeveral>(text, { ...mapFormat, mostBytes, schemaOf });
  if (!read.ok) return read;
  if ('map' in read.value) {
    const broken = brokenRule(read.value.map);
    return broken ? contradiction(broken) : { ok: true, value: { maps: [read.value.map], templates: [] } };
  }
  const { maps, templates = [] } = read.value;
  const broken = brokenAmong(maps) ?? brokenTemplate(templates);
  return broken ? contradiction(broken) : { ok: true, value: { maps, templates: templates.map(readTemplate) } };
}

const contradiction = (broken: BrokenRule) => refused({ reason: 'contradiction', ...broken });

function brokenTemplate(templates: readonly Pick<OwnTemplate, 'id' | 'frame'>[]): BrokenRule | undefined {
  const ids = new Set<string>();
  for (const [at, { id, frame }] of templates.entries()) {
    const twice = idTwiceIn(frame);
    if (twice) return { rule: 'idTwice', where: `templates.${at}.frame.${twice}` };
    if (ids.has(id)) return { rule: 'idTwice', where: `templates.${at}` };
    ids.add(id);
  }
  return undefined;
}

type OneOrSeveral = InferOutput<typeof mapFileSchema> | InferOutput<typeof mapsFileSchema>;
