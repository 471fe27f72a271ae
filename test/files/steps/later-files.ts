import { type GenericSchema, literal, strictObject } from 'valibot';
import type { Codec } from '../../../src/app/keeping/codec';
import { readEnvelope } from '../../../src/files/envelope';
import type { FileProblem } from '../../../src/files/file-problem';
import { limits } from '../../../src/files/limits';
import { fileFormat, mapFileSchema, mapSchema } from '../../../src/files/map-schema';
import { type FormatStep, formatStep } from '../../../src/files/steps/format-step';
import type { NetworkMap } from '../../../src/model/network-map';
import type { Outcome } from '../../../src/model/outcome';

/** A version that is not: what was the title of a map is its name in there. */
const laterVersion = 2;
const { title, ...rest } = mapSchema.entries;
const laterSchema: GenericSchema<unknown, Later> = strictObject({
  format: literal(fileFormat),
  version: literal(laterVersion),
  map: strictObject({ ...rest, name: title }),
});

type Later = {
  readonly format: typeof fileFormat;
  readonly version: typeof laterVersion;
  readonly map: Omit<NetworkMap, 'title'> & { readonly name: string };
};

const laterStep = formatStep(
  () => mapFileSchema,
  ({ format, map: { title: name, ...others } }): Later => ({
    format,
    version: laterVersion,
    map: { ...others, name },
  }),
);

const laterSteps: readonly FormatStep[] = [laterStep];

export function readLater(text: string): Outcome<NetworkMap, FileProblem> {
  const ours = { format: fileFormat, steps: laterSteps, schemaOf: () => laterSchema, mostBytes: limits.fileBytes };
  const read = readEnvelope(text, ours);
  if (!read.ok) return read;
  const { name, ...others } = read.value.map;
  return { ok: true, value: { ...others, title: name } };
}

export function laterText({ title: name, ...others }: NetworkMap): string {
  return JSON.stringify({ format: fileFormat, version: laterVersion, map: { ...others, name } });
}

/** As that version would keep its records. */
export const laterCodec: Codec = {
  version: laterVersion,
  write: (map) => Promise.resolve(new TextEncoder().encode(laterText(map))),
  read: (bytes) => Promise.resolve(readLater(new TextDecoder().decode(bytes))),
};
