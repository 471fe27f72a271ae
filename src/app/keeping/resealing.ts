import type { Storage } from '../../storage/storage';
import type { Name, Put, Reading, Value } from '../../storage/values';
import type { MapKey, Vault } from '../../vault/vault';
import type { Entry } from './kept-entry';
import { labelOf, type PointList, pointName, pointsName } from './restore-points';
import { entryName, openIndex, recordName, sealIndex } from './sealed-index';
import { openRecord, sealRecord } from './sealed-record';

type Work = {
  /** The drawer that is in use. */
  readonly storage: Storage;
  readonly from: Vault;
  readonly to: Vault;
};

/**
 * What is kept, sealed anew for another vault, under the numbers it has. What does not open now would not open
 * afterwards, and is left out.
 */
export function resealing({ storage, from, to }: Work) {
  /** All of one map, under a new key of its own. */
  async function map(id: string): Promise<Reading<readonly Put[]>> {
    const read = await storage.read([entryName(id), recordName(id), pointsName(id)]);
    if (!read.ok) return read;
    const [value, record, points] = read.value;
    const entry = value && (await openIndex<Entry>(from, value));
    const old = entry && (await from.openMapKey(id, entry.key));
    if (!entry || !old?.ok) return { ok: true, value: [] };
    const next = await newKey(id);
    if (!next) return { ok: false, problem: 'failed' };
    const plain = record && (await openRecord(old.value, id, entry.record, record));
    const sealed = plain
      ? [
          put(
            (await sealRecord(next.key, id, { revision: entry.record.revision, format: entry.record.format }, plain))
              .value,
          ),
        ]
      : [];
    const index = await sealIndex(to, entryName(id), value.revision, { ...entry, key: next.wrapped });
    const past = await pointsOf(id, points, next);
    return past.ok ? { ok: true, value: [put(index), ...sealed, ...past.value] } : past;
  }

  type NewKey = { readonly wrapped: string; readonly key: MapKey };

  async function newKey(id: string): Promise<NewKey | undefined> {
    const wrapped = await to.newMapKey(id);
    const key = await to.openMapKey(id, wrapped);
    return key.ok ? { wrapped, key: key.value } : undefined;
  }

  async function pointsOf(
    id: string,
    list: Value | undefined,
    { wrapped, key }: NewKey,
  ): Promise<Reading<readonly Put[]>> {
    if (!list) return { ok: true, value: [] };
    const marks = (await openIndex<PointList>(from, list))?.points ?? [];
    const read = await storage.read(marks.map(({ number }) => pointName(id, number)));
    if (!read.ok) return read;
    const sealed = marks.map(async (mark, at) => {
      const [value, old] = [read.value[at], await from.openMapKey(id, mark.key)];
      const plain = value && old.ok ? await old.value.openRecord(value.bytes, labelOf(id, mark)) : undefined;
      if (!value || !plain?.ok) return undefined;
      const bytes = await key.sealRecord(plain.value, labelOf(id, mark));
      return { mark: { ...mark, key: wrapped }, value: { ...value, bytes } };
    });
    const whole = (await Promise.all(sealed)).filter((point) => point !== undefined);
    const points: PointList = { points: whole.map(({ mark }) => mark) };
    const index = await sealIndex(to, pointsName(id), list.revision, points);
    return { ok: true, value: [put(index), ...whole.map(({ value }) => put(value))] };
  }

  /** What there is one of: the manifest, the templates. */
  async function one(name: Name): Promise<Reading<readonly Put[]>> {
    const read = await storage.read([name]);
    if (!read.ok) return read;
    const [value] = read.value;
    const content = value && (await openIndex<object>(from, value));
    if (!content) return { ok: true, value: [] };
    return { ok: true, value: [put(await sealIndex(to, name, value.revision, content))] };
  }

  return { map, one };
}

/** Whatever of it was written before is written over. */
const put = (value: Value): Put => ({ ...value, buildsOn: value.revision });
