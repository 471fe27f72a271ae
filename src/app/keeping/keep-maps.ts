import { createStore } from 'zustand/vanilla';
import { type MapId, newId } from '../../model/ids';
import { lastVersion } from '../../model/last-version';
import type { NetworkMap } from '../../model/network-map';
import { type ChangeCounter, changeCounter } from '../../storage/change-counter';
import { openSecondPlace, originRoot, type Root } from '../../storage/second-place';
import { openStorage } from '../../storage/storage';
import type { MapList } from '../../ui/shelf';
import { besideMaps } from './beside-maps';
import type { Codec } from './codec';
import { isBlank, openDesk } from './desk';
import { guarding } from './guarding';
import type { HeldMap } from './held-map';
import { holding } from './holding';
import { inOrder } from './in-order';
import type { Summary } from './kept-entry';
import { type KeptMaps, storeAll } from './kept-maps';
import { makingPoints } from './making-points';
import { mapList } from './map-list';
import type { OpenedVault } from './opened-vault';
import { otherTabs } from './other-tabs';
import { ownTemplates } from './own-templates';
import { penWork } from './pen-work';
import { pointShelf } from './point-shelf';
import { reminding } from './reminding';
import { type RemovedHere, removing } from './removing';
import { sealedShelf } from './sealed-shelf';

type Parts = {
  readonly codec: Codec;
  /** Without one nothing is kept: maps are in memory only, and nothing of them is ever written. */
  readonly opened: OpenedVault | undefined;
  readonly now?: () => Date;
  readonly locks?: LockManager | undefined;
  /** Of the database, of the folder of copies and of the channel between tabs. */
  readonly name?: string;
  /** Of the second place; `undefined` where the browser has none that can be written. */
  readonly root?: Root | undefined;
  readonly counter?: ChangeCounter;
  /** How long a change may wait for its copy in the second place, in ms. */
  readonly copyPause?: number;
  /** How long an answer of the browser is waited for, in ms. */
  readonly patience?: number;
  /** How long another tab may stay silent when it is asked for a map, and how long it may take to store it, in ms. */
  readonly penPatience?: { readonly silent: number; readonly storing: number };
  /** How often it is looked whether what is kept is still there, in ms. */
  readonly heartbeat?: number;
  /** Waits before trying again, in ms; the last one repeats. */
  readonly pauses?: readonly number[];
};

/** The maps of one opened vault, until the page is gone. */
export function keepMaps({
  codec,
  opened,
  now = () => new Date(),
  locks = globalThis.navigator?.locks,
  name = 'verkostokartta',
  root = originRoot(),
  counter = changeCounter(name),
  copyPause = 1000,
  patience = 5000,
  penPatience = { silent: 3000, storing: 15_000 },
  heartbeat = 3000,
  pauses = [1000, 2000, 4000],
}: Parts): KeptMaps {
  const maps = createStore<MapList>(() => ({ health: opened ? 'loading' : 'memoryOnly', entries: [], removed: [] }));
  const memoryOnly = () => maps.getState().health === 'memoryOnly';
  const sealed = sealedShelf(
    {
      storage: openStorage({ name, patience }),
      second: openSecondPlace({ name, root, patience }),
      counter,
      recordFormat: codec.version,
      inTurn: (work) => (locks ? locks.request(`copies:${name}`, work) : work()),
      copyPause,
      copied: (ids) => {
        for (const id of ids) desk.get(id)?.saving.copied(now());
      },
      restored: (missing) => maps.setState({ restored: { missing } }),
    },
    opened,
    () => guard.storeAgain(),
  );
  const pens = penWork({
    channel: opened && name,
    locks,
    patience: penPatience,
    sealed,
    penOf: (id) => desk.get(id)?.pen,
    read: (id) => holds.fromDisk(id),
  });
  const tellOthers = otherTabs(name, () => void look());
  const inTurn = inOrder();
  const instant = () => now().toISOString();
  const removedHere: RemovedHere = new Map();
  const isRemoved = (id: MapId) => removedHere.has(id);

  const summaryOf = (held: HeldMap, map = held.document.getState().map): Summary => ({
    ...held.summaryOf(map),
    ...(held.removedAt !== undefined && { removedAt: held.removedAt }),
    ...(isBlank(held) && { blank: true }),
  });

  const desk = openDesk({
    memoryOnly,
    now,
    pauses,
    save: async (held, map) => {
      const saved = await sealed.save(summaryOf(held, map), codec.write(map));
      list();
      if (!saved.ok) return saved;
      tellOthers();
      makePoints(held, map);
      return saved;
    },
    pens,
    left: (id) => removal.letGo(id),
  });
  const makePoints = makingPoints({
    now,
    keep: (map, when) => {
      const { updatedAt: at } = map;
      void sealed.keepPoint(map.id, codec.write(map), { at, people: lastVersion(map).people.length, when });
    },
  });
  const { known, list, ...lists } = mapList({ maps, sealed, desk, summaryOf, removedHere, pauses });
  const look = opened ? lists.look : async () => list();
  const changed = () => {
    list();
    tellOthers();
  };
  const removal = removing({ sealed, desk, writing: pens.locks, known, look, changed, now, removedHere, pauses });
  const remind = reminding({ sealed, desk, writing: pens.locks, known, look, changed });
  const holds = holding({ codec, sealed, desk, writing: pens.locks, isRemoved, forget: removal.forget, list });
  const guard = guarding({ desk, sealed, look, heartbeat });
  const ready = look();

  /** Once the disk has answered, or has been found not to. */
  const whenReady = <Result>(work: () => Promise<Result>) =>
    inTurn(async () => {
      await ready;
      return work();
    });
  const templates = ownTemplates({ sealed, whenReady, tellOthers });
  const addNew = async (map: NetworkMap, as?: { readonly blank: boolean }) => {
    const held = await holds.holdNew(map, as?.blank === true);
    list();
    return holds.open(held);
  };
  const copyOf = (map: NetworkMap, title: string): NetworkMap => {
    const made = instant();
    return { ...map, id: newId<MapId>(), title, createdAt: made, updatedAt: made };
  };
  const addCopy = (map: NetworkMap, title: string) => whenReady(() => addNew(copyOf(map, title)));
  // Each look at the disk ends with a new list of maps.
  maps.subscribe(templates.list);

  return {
    ...templates.shelf,
    ...pointShelf({ codec, sealed, whenReady, addCopy }),
    maps,
    add: (map, as) =>
      whenReady(() => {
        const isThere = known().some(({ id }) => id === map.id);
        return addNew(isThere ? { ...map, id: newId() } : map, as);
      }),
    open: (id) =>
      whenReady(async () => {
        const held = await holds.hold(id);
        return held.ok ? { ok: true, value: holds.open(held.value) } : held;
      }),
    ...besideMaps(sealed, whenReady, memoryOnly),
    read: (id) => whenReady(() => holds.read(id)),
    lastOpened: () => {
      const id = sealed.lastOpened();
      return maps.getState().entries.find((entry) => entry.id === id)?.id;
    },
    rename: async (id, title) => {
      const held = await whenReady(() => holds.holdToWrite(id));
      if (!held.ok) return held;
      held.value.document.run({ verb: 'renameMap', title });
      return holds.letGo(held.value);
    },
    duplicate: async (id, title) => {
      const original = await whenReady(() => holds.read(id));
      if (!original.ok) return original;
      return holds.letGo(await holds.holdNew(copyOf(original.value, title), false));
    },
    remove: (id) => whenReady(() => removal.remove(id)),
    putBack: (id) => whenReady(() => removal.putBack(id)),
    removeForGood: (id) => whenReady(() => removal.removeForGood(id)),
    forgetRemoved: () => whenReady(removal.forgetRemoved),
    remind: (id, reminder) => whenReady(() => remind(id, reminder)),
    storeAll: () => storeAll(desk, sealed),
    lookAgain: look,
  };
}
