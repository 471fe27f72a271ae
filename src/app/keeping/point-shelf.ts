import type { MapId } from '../../model/ids';
import type { NetworkMap } from '../../model/network-map';
import type { Outcome } from '../../model/outcome';
import type { OpenMap, OpenProblem, Shelf } from '../../ui/shelf';
import { type Codec, whyNotRead } from './codec';
import type { SealedShelf } from './sealed-shelf';

type Work = {
  readonly codec: Codec;
  readonly sealed: SealedShelf;
  /** Runs once the disk has answered, or has been found not to. */
  readonly whenReady: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Takes the map in as a copy of its own, and opens it. */
  readonly addCopy: (map: NetworkMap, title: string) => Promise<OpenMap>;
};

type PointShelf = Pick<Shelf, 'restorePoints' | 'readRestorePoint' | 'openRestorePoint'>;

/** Looking at what a map once was, and taking it from there. */
export function pointShelf({ codec, sealed, whenReady, addCopy }: Work): PointShelf {
  async function read(id: MapId, point: number): Promise<Outcome<NetworkMap, OpenProblem>> {
    const plain = await whenReady(() => sealed.readPoint(id, point));
    if (!plain) return { ok: false, problem: 'missing' };
    const map = await codec.read(plain);
    return map.ok ? { ok: true, value: map.value } : { ok: false, problem: whyNotRead(map.problem) };
  }

  return {
    restorePoints: (id) => whenReady(() => sealed.points(id)),
    readRestorePoint: read,
    openRestorePoint: async (id, point, title) => {
      const map = await read(id, point);
      return map.ok ? { ok: true, value: await addCopy(map.value, title) } : map;
    },
  };
}
