import type { MapId } from '../../model/ids';
import type { NetworkMap } from '../../model/network-map';
import type { Outcome } from '../../model/outcome';
import type { OpenMap, OpenProblem, SaveProblem } from '../../ui/shelf';
import { type Codec, whyNotRead } from './codec';
import { type Desk, isBlank } from './desk';
import type { HeldMap } from './held-map';
import type { MapLocks } from './map-locks';
import type { SealedShelf } from './sealed-shelf';

type Work = {
  readonly codec: Codec;
  readonly sealed: SealedShelf;
  readonly desk: Desk;
  readonly writing: MapLocks;
  readonly isRemoved: (id: MapId) => boolean;
  readonly forget: (ids: readonly MapId[]) => Promise<unknown>;
  readonly list: () => void;
};

type Kept = { readonly map: NetworkMap; readonly isBlank: boolean };

/** Taking maps into memory, and letting them go. */
export function holding({ codec, sealed, desk, writing, isRemoved, forget, list }: Work) {
  let lastOpened: MapId | undefined;

  /** The map in memory, whichever tab writes it. */
  async function hold(id: MapId): Promise<Outcome<HeldMap, OpenProblem>> {
    if (isRemoved(id)) return { ok: false, problem: 'missing' };
    const here = desk.get(id);
    if (here) {
      here.users += 1;
      return { ok: true, value: here };
    }
    const isElsewhere = !(await writing.take(id));
    const kept = await fromDisk(id);
    if (kept.ok) {
      const { map, isBlank } = kept.value;
      return { ok: true, value: await desk.hold(map, { isKept: true, isBlank, isElsewhere }) };
    }
    if (!isElsewhere) writing.free(id);
    return kept;
  }

  /** With this tab as the one that writes it. */
  async function holdToWrite(id: MapId): Promise<Outcome<HeldMap, OpenProblem>> {
    const held = await hold(id);
    if (!held.ok || held.value.pen.isHere()) return held;
    await leave(held.value);
    return { ok: false, problem: 'openElsewhere' };
  }

  async function holdNew(map: NetworkMap, isBlank: boolean): Promise<HeldMap> {
    await writing.take(map.id);
    return desk.hold(map, { isKept: false, isBlank });
  }

  /** Without taking it from the tab that writes it. */
  async function read(id: MapId): Promise<Outcome<NetworkMap, OpenProblem>> {
    const here = desk.get(id);
    if (here) return { ok: true, value: here.document.getState().map };
    const kept = await fromDisk(id);
    return kept.ok ? { ok: true, value: kept.value.map } : kept;
  }

  async function fromDisk(id: MapId): Promise<Outcome<Kept, OpenProblem>> {
    const kept = await sealed.read(id);
    if (!kept.ok) return kept;
    const { plain, summary } = kept.value;
    if (summary.removedAt !== undefined) return { ok: false, problem: 'missing' };
    const map = await codec.read(plain);
    if (!map.ok) return { ok: false, problem: whyNotRead(map.problem) };
    return { ok: true, value: { map: map.value, isBlank: summary.blank === true } };
  }

  function open(held: HeldMap): OpenMap {
    const { id } = held.document.getState().map;
    let isOpen = true;
    lastOpened = id;
    void sealed.rememberOpened(id);
    return {
      document: held.document,
      saveState: held.saving.saveState,
      pen: held.pen,
      close: async () => {
        if (!isOpen) return;
        isOpen = false;
        if (isBlank(held) && held.users === 1) await forget([id]);
        else await leave(held);
        if (lastOpened !== id || held.users > 0) return;
        lastOpened = undefined;
        await sealed.rememberOpened(undefined);
      },
    };
  }

  /** What did not reach the disk is in the list all the same. */
  async function leave(held: HeldMap) {
    await desk.leave(held);
    list();
  }

  /** Lets a map go that was only taken to be changed; the problem is why it is not on the disk. */
  async function letGo(held: HeldMap): Promise<Outcome<MapId, SaveProblem>> {
    await leave(held);
    const { state, problem = 'failed' } = held.saving.saveState.getState();
    if (state === 'notSaved') return { ok: false, problem };
    return { ok: true, value: held.document.getState().map.id };
  }

  const keepNew = async (map: NetworkMap) => letGo(await holdNew(map, false));

  return { hold, holdToWrite, holdNew, keepNew, read, fromDisk, open, letGo };
}
