import { exactOptional, type GenericSchema, is, object, safeParse, string, unknown } from 'valibot';
import type { Outcome } from '../model/outcome';
import type { FileProblem } from './file-problem';
import { problemInJsonText } from './json-text';
import { limits } from './limits';
import { schemaProblem } from './schema-problem';
import { type FormatStep, raised } from './steps/format-step';

type Envelope<Content> = {
  readonly format: string;
  /** From each earlier version to the next. */
  readonly steps: readonly FormatStep[];
  readonly schemaOf: (value: object) => GenericSchema<unknown, Content>;
  readonly mostBytes: number;
};

/** What a text of one of our formats holds, or why it cannot be read. Never throws, never repairs, leaves nothing out. */
export function readEnvelope<Content>(text: string, ours: Envelope<Content>): Outcome<Content, FileProblem> {
  if (text.length > ours.mostBytes) return refused(tooLarge(ours.mostBytes));
  const content = text.replace(/^\uFEFF/, '');
  if (content.trim() === '') return refused({ reason: 'empty' });
  if (!/^\s*[{[]/.test(content) || !content.includes(ours.format)) return refused({ reason: 'notOurs' });
  const hidden = problemInJsonText(content);
  if (hidden?.reason === 'tooDeep' || hidden?.reason === 'tooMany') return refused(hidden);
  const parsed = parsedJson(content);
  return parsed ? readValue(parsed.value, ours, hidden) : refused({ reason: 'notJson' });
}

const named = object({ format: string(), version: exactOptional(unknown()) });

function readValue<Content>(
  value: unknown,
  { format, steps, schemaOf }: Envelope<Content>,
  hidden: FileProblem | undefined,
): Outcome<Content, FileProblem> {
  if (!is(named, value) || value.format !== format) return refused({ reason: 'notOurs' });
  const known = steps.length + 1;
  const version = Number.isInteger(value.version) ? Number(value.version) : known;
  if (version > known) return refused({ reason: 'newer', version, known });
  if (hidden) return refused(hidden);
  const now = version > 0 ? raised(value, version, steps) : { ok: true as const, value };
  if (!now.ok) return now;
  const read = safeParse(schemaOf(now.value), now.value, { abortEarly: true });
  return read.success ? { ok: true, value: read.output } : refused(schemaProblem(read.issues[0]));
}

function parsedJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

export function tooLarge(bytes: number): FileProblem {
  return { reason: 'tooLarge', limitMegabytes: bytes / limits.megabyte };
}

export function refused(problem: FileProblem): { readonly ok: false; readonly problem: FileProblem } {
  return { ok: false, problem };
}
