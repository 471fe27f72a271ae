import { exactOptional, is, literal, object, safeParse, unknown } from 'valibot';
import type { NetworkMap } from '../model/network-map';
import type { Outcome } from '../model/outcome';
import type { FileProblem } from './file-problem';
import { problemInJsonText } from './json-text';
import { limits } from './limits';
import { brokenRule } from './map-rules';
import { fileFormat, fileVersion, mapFileSchema } from './map-schema';
import { inSchemaOrder } from './schema-order';
import { schemaProblem } from './schema-problem';

/** The file a person takes away. The same map always gives the same text. */
export function mapFileText(map: NetworkMap): string {
  return `${JSON.stringify(envelope(map), null, 2)}\n`;
}

/** The same content on one line, for keeping on the device. `readMapText` reads both. */
export function mapRecordText(map: NetworkMap): string {
  return JSON.stringify(envelope(map));
}

function envelope(map: NetworkMap): unknown {
  return inSchemaOrder(mapFileSchema, { format: fileFormat, version: fileVersion, map });
}

/** The map in a text, or why there is none. Never throws, never repairs, never leaves anything out. */
export function readMapText(text: string): Outcome<NetworkMap, FileProblem> {
  if (text.length > limits.fileBytes) return refused(tooLarge);
  const content = text.replace(/^\uFEFF/, '');
  if (content.trim() === '') return refused({ reason: 'empty' });
  if (!/^\s*[{[]/.test(content) || !content.includes(fileFormat)) return refused({ reason: 'notOurs' });
  const hidden = problemInJsonText(content);
  if (hidden?.reason === 'tooDeep' || hidden?.reason === 'tooMany') return refused(hidden);
  const parsed = parsedJson(content);
  return parsed ? readMapValue(parsed.value, hidden) : refused({ reason: 'notJson' });
}

const named = object({ format: literal(fileFormat), version: exactOptional(unknown()) });

function readMapValue(value: unknown, hidden: FileProblem | undefined): Outcome<NetworkMap, FileProblem> {
  if (!is(named, value)) return refused({ reason: 'notOurs' });
  const { version } = value;
  if (Number.isInteger(version) && Number(version) > fileVersion) {
    return refused({ reason: 'newer', version: Number(version), known: fileVersion });
  }
  if (hidden) return refused(hidden);
  const read = safeParse(mapFileSchema, value, { abortEarly: true });
  if (!read.success) return refused(schemaProblem(read.issues[0]));
  const { map } = read.output;
  const broken = brokenRule(map);
  return broken ? refused({ reason: 'contradiction', ...broken }) : { ok: true, value: map };
}

function parsedJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

export const tooLarge: FileProblem = { reason: 'tooLarge', limitMegabytes: limits.fileBytes / 1_048_576 };

function refused(problem: FileProblem): { readonly ok: false; readonly problem: FileProblem } {
  return { ok: false, problem };
}
