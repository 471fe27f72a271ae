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

/**
 * The same as JSON on one line. What a list holds is written once and remembered for as long as it lives: values never
 * change, and of a large map one change leaves nearly all as it was.
 */
export function textInSchemaOrder(schema: GenericSchema, value: unknown): string {
  return text(schema as Shape, value);
}

const written = new WeakMap<object, string>();

function text(shape: Shape | undefined, value: unknown): string {
  if (shape?.wrapped) return text(shape.wrapped, value);
  if (Array.isArray(value)) return `[${value.map((item) => itemText(shape?.item ?? shape?.rest, item)).join(',')}]`;
  if (typeof value !== 'object' || value === null || !shape?.entries) return JSON.stringify(ordered(shape, value));
  const given = value as Readonly<Record<string, unknown>>;
  const pairs: string[] = [];
  for (const key in shape.entries) {
    if (given[key] !== undefined) pairs.push(`${JSON.stringify(key)}:${text(shape.entries[key], given[key])}`);
  }
  return `{${pairs.join(',')}}`;
}

function itemText(shape: Shape | undefined, item: unknown): string {
  if (typeof item !== 'object' || item === null) return text(shape, item);
  const known = written.get(item);
  if (known !== undefined) return known;
  const now = text(shape, item);
  written.set(item, now);
  return now;
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
