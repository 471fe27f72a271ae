import type { GenericSchema } from 'valibot';
import { supportKinds } from '../model/person';

/** What a schema shows of itself when asked which keys follow which. */
type Shape = {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly rest?: Shape;
  readonly wrapped?: Shape;
};

/**
 * A copy with every key in the order of the schema, and every text as a reader takes it: in Unicode NFC
 * and in whole characters. What the schema does not know stays behind: with it, the text could not be read.
 */
export function inSchemaOrder(schema: GenericSchema, value: unknown): unknown {
  return ordered(schema as Shape, value);
}

function ordered(shape: Shape | undefined, value: unknown): unknown {
  if (shape?.wrapped) return ordered(shape.wrapped, value);
  if (typeof value === 'string') return wholeText(value);
  if (Array.isArray(value)) return value.map((item) => ordered(shape?.item ?? shape?.rest, item));
  if (typeof value !== 'object' || value === null) return value;
  return shape?.entries ? orderedObject(shape.entries, value) : orderedRecord(value);
}

function orderedObject(entries: Readonly<Record<string, Shape>>, value: object): unknown {
  const given = value as Readonly<Record<string, unknown>>;
  const copy: Record<string, unknown> = {};
  for (const key in entries) {
    if (given[key] !== undefined) copy[key] = ordered(entries[key], given[key]);
  }
  return copy;
}

/** Support by kind: the ready-made kinds first, own ones in the order of the alphabet. */
function orderedRecord(value: object): unknown {
  const ready: readonly string[] = supportKinds;
  const rank = (key: string) => (ready.includes(key) ? ready.indexOf(key) : ready.length);
  const pairs = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Object.fromEntries(pairs);
}

/** Up to U+00FF there is nothing to do, and this runs over every text at every save. */
function wholeText(text: string): string {
  return /[\u0100-\uFFFF]/.test(text) ? text.replace(/\p{Surrogate}/gu, '\uFFFD').normalize('NFC') : text;
}
