import type { Bytes } from './kept';
import { joined } from './pieces';
import type { Value } from './values';

/** What one file of the second place holds. The higher `turn` of two was written later. */
export type Copy = { readonly turn: number; readonly values: readonly Value[] };

type Head = { readonly turn: number; readonly values: readonly (Omit<Value, 'bytes'> & { readonly length: number })[] };

const magic = new TextEncoder().encode('vkcopy1\n');
const startLength = magic.length + 4;
const sumLength = 32;

/** The file tells all that is needed to know that it is whole: a mark, a head with lengths, the values, a checksum. */
export async function copyBytes({ turn, values }: Copy): Promise<Bytes> {
  const head: Head = { turn, values: values.map(({ bytes, ...rest }) => ({ ...rest, length: bytes.length })) };
  const headBytes = new TextEncoder().encode(JSON.stringify(head));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, headBytes.length);
  const content = joined([magic, length, headBytes, ...values.map(({ bytes }) => bytes)]);
  return joined([content, await checksum(content)]);
}

/** `undefined` when a write was cut short, or anything in the file has changed since. */
export async function readCopy(file: Bytes): Promise<Copy | undefined> {
  const content = file.subarray(0, Math.max(0, file.length - sumLength));
  if (content.length < startLength || !same(content.subarray(0, magic.length), magic)) return undefined;
  if (!same(await checksum(content), file.subarray(content.length))) return undefined;
  const headLength = new DataView(file.buffer, file.byteOffset).getUint32(magic.length);
  const head = headIn(content.subarray(startLength, startLength + headLength));
  if (!head) return undefined;
  let at = startLength + headLength;
  const values = head.values.map(({ length, ...rest }) => {
    const bytes = content.slice(at, at + length);
    at += length;
    return { ...rest, bytes };
  });
  return { turn: head.turn, values };
}

function headIn(bytes: Bytes): Head | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Head;
  } catch {
    return undefined;
  }
}

const checksum = async (bytes: Bytes): Promise<Bytes> => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

const same = (some: Uint8Array, others: Uint8Array) =>
  some.length === others.length && some.every((byte, at) => byte === others[at]);
