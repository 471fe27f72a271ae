import type { Storage } from '../../storage/storage';
import type { Name, Writing } from '../../storage/values';
import type { Vault } from '../../vault/vault';
import { headerName, openIndex, sealIndex } from './sealed-index';
import { contentHash, type Plain } from './sealed-record';

/** What is known of a map as it once was. */
type PointMark = {
  readonly number: number;
  /** ISO instant. */
  readonly at: string;
  readonly people: number;
  /** Of the record that said the same. */
  readonly revision: number;
  readonly format: number;
  readonly hash: string;
  /** The map's key, wrapped, so that a point opens when the entry of its map no longer does. */
  readonly key: string;
};

/** Sealed, one for each map; oldest first. */
export type PointList = { readonly points: readonly PointMark[] };

type NewPoint = Omit<PointMark, 'number' | 'hash'>;

export type RestorePoints = {
  /** Keeps a point, unless the newest one says the same. */
  readonly keep: (id: string, plain: Plain, point: NewPoint) => Promise<Writing>;
  /** Newest first. */
  readonly list: (id: string) => Promise<readonly PointMark[]>;
  readonly read: (id: string, point: PointMark) => Promise<Plain | undefined>;
};

/** The older ones give way. */
const mostPoints = 20;

export const pointsName = (id: string): Name => ({ kind: 'points', of: id });
/** Those of one map lie under its id. */
export const pointsUnder = (id: string): Name => ({ kind: 'restore', of: id });
export const pointName = (id: string, number: number): Name => ({ kind: 'restore', of: `${id}/${number}` });

/** Each has a label of its own, so that none opens as another one, nor as the map itself. */
export const labelOf = (id: string, { number, format }: Pick<PointMark, 'number' | 'format'>) => ({
  mapId: id,
  kind: 'restore',
  revision: number,
  format,
});

export function restorePoints(storage: Storage, vault: Vault, header: Plain): RestorePoints {
  async function keep(id: string, plain: Plain, point: NewPoint): Promise<Writing> {
    const [read, hash, key] = await Promise.all([
      storage.read([pointsName(id)]),
      contentHash(plain),
      vault.openMapKey(id, point.key),
    ]);
    if (!read.ok) return read;
    if (!key.ok) return { ok: false, problem: 'failed' };
    const [stored] = read.value;
    const before = (stored && (await openIndex<PointList>(vault, stored)))?.points ?? [];
    if (before.at(-1)?.hash === hash) return { ok: true };
    const buildsOn = stored?.revision ?? 0;
    // The list grows by one with every point, so that no number is ever given twice.
    const number = buildsOn + 1;
    const mark = { ...point, number, hash };
    const all = [...before, mark];
    const bytes = await key.value.sealRecord(plain, labelOf(id, mark));
    const list = await sealIndex(vault, pointsName(id), number, { points: all.slice(-mostPoints) });
    return storage.write({
      puts: [
        { ...list, buildsOn },
        { ...pointName(id, number), revision: number, format: point.format, bytes, buildsOn: 0 },
      ],
      drops: all.slice(0, -mostPoints).map((one) => pointName(id, one.number)),
      needs: { ...headerName, bytes: header },
    });
  }

  async function list(id: string): Promise<readonly PointMark[]> {
    const read = await storage.read([pointsName(id)]);
    const stored = read.ok ? read.value[0] : undefined;
    return (stored && (await openIndex<PointList>(vault, stored)))?.points.toReversed() ?? [];
  }

  async function read(id: string, point: PointMark): Promise<Plain | undefined> {
    const [answer, key] = await Promise.all([
      storage.read([pointName(id, point.number)]),
      vault.openMapKey(id, point.key),
    ]);
    const sealed = answer.ok ? answer.value[0] : undefined;
    if (!sealed || !key.ok) return undefined;
    const opened = await key.value.openRecord(sealed.bytes, labelOf(id, point));
    return opened.ok && (await contentHash(opened.value)) === point.hash ? opened.value : undefined;
  }

  return { keep, list, read };
}
