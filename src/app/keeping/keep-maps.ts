import { createStore } from 'zustand/vanilla';
import { copyOfMap } from '../../model/copy-map';
import { type MapId, newId } from '../../model/ids';
import { lastVersion } from '../../model/last-version';
import type { NetworkMap } from '../../model/network-map';
import { changeCounter } from '../../storage/change-counter';
import { openSecondPlace, originRoot } from '../../storage/second-place';
import { openStorage } from '../../storage/storage';
import type { MapList } from '../../ui/shelf';
import { beforeUpgrade } from './before-upgrade';
import { besideMaps } from './beside-maps';
import { isBlank, openDesk } from './desk';
import { guarding } from './guarding';
import type { HeldMap } from './held-map';
import { holding } from './holding';
import { inOrder } from './in-order';
import type { KeepingParts } from './keeping-parts';
import type { Summary } from './kept-entry';
import { type KeptMaps, storeAll } from './kept-maps';
import { makingPoints } from './making-points';
import { mapList } from './map-list';
import { otherTabs } from './other-tabs';
import { ownTemplates } from './own-templates';
import { penWork } from './pen-work';
import { pointShelf } from './point-shelf';
import { reminding } from './reminding';
import { type RemovedHere, removing } from './removing';
import { sealedShelf } from './sealed-shelf';

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
}: KeepingParts): KeptMaps {
  const maps = createStore<MapList>(() => ({ health: opened ? 'loading' : 'memoryOnly', entries: [], removed: [] }));
  const memoryOnly = () => maps.getState().health === 'memoryOnly';
  const storage = openStorage({
    name,
    patience,
    root,
    yielding: { settle: () => guard.yielding.settle(), gone: () => guard.yielding.gone() },
  });
  const sealed = sealedShelf(
    {
      storage,
      before: beforeUpgrade({ name, root, patience, storage }),
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
    told: () => list(),
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
  const beside = { sealed, desk, writing: pens.locks, known, look, changed };
  const removal = removing({ ...beside, now, removedHere, pauses });
  const remind = reminding(beside);
  const holds = holding({ codec, sealed, desk, writing: pens.locks, isRemoved, forget: removal.forget, list });
  const guard = guarding({ desk, sealed, look, outdated: () => maps.setState({ problem: 'newer' }), heartbeat });
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
  const withOwnId = (map: NetworkMap): NetworkMap =>
    known().some(({ id }) => id === map.id) ? copyOfMap(map, newId()) : map;
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
    add: (map, as) => whenReady(() => addNew(withOwnId(map), as)),
    take: (map) => whenReady(() => holds.keepNew(withOwnId(map))),
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
      return holds.keepNew(copyOf(original.value, title));
    },
    remove: (id) => whenReady(() => removal.remove(id)),
    putBack: (id) => whenReady(() => removal.putBack(id)),
    removeForGood: (id) => whenReady(() => removal.removeForGood(id)),
    forgetRemoved: () => whenReady(removal.forgetRemoved),
    remind: (id, reminder) => whenReady(() => remind(id, reminder)),
    storeAll: () => storeAll(desk, sealed),
    lookAgain: look,
    beforeYielding: guard.beforeYielding,
  };
}
