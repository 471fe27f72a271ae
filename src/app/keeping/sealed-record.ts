import type { Value } from '../../storage/values';
import type { MapKey } from '../../vault/vault';
import type { Entry } from './kept-entry';
import { recordName } from './sealed-index';

export type Plain = Uint8Array<ArrayBuffer>;

/** What an entry says of the record that belongs to it. */
type RecordMark = Entry['record'];

/** A map as it is stored, and what its entry says of it. */
export async function sealRecord(key: MapKey, mapId: string, mark: Omit<RecordMark, 'hash'>, plain: Plain) {
  const { kind } = recordName(mapId);
  const [hash, bytes] = await Promise.all([contentHash(plain), key.sealRecord(plain, { mapId, kind, ...mark })]);
  const value: Value = { ...recordName(mapId), ...mark, bytes };
  return { value, record: { ...mark, hash } };
}

/** `undefined` when it is not the very record that the entry tells of. */
export async function openRecord(
  key: MapKey,
  mapId: string,
  record: RecordMark,
  value: Value,
): Promise<Plain | undefined> {
  const { hash, revision, format } = record;
  const opened = await key.openRecord(value.bytes, { mapId, kind: value.kind, revision, format });
  return opened.ok && (await contentHash(opened.value)) === hash ? opened.value : undefined;
}

/** SHA-256, in hexadecimal. */
export async function contentHash(plain: Plain): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', plain));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
