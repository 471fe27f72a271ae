import { createStore } from 'zustand/vanilla';
import { openDocument } from '../../../src/document/open-document';
import { copyOfMap } from '../../../src/model/copy-map';
import { type MapId, newId } from '../../../src/model/ids';
import type { NetworkMap } from '../../../src/model/network-map';
import { thumbnailOf } from '../../../src/scene/thumbnail';
import type { BackedUp, KeptMap, MapList, OpenMap, OpenProblem, Reminder, Shelf } from '../../../src/ui/shelf';
import { aPen } from '../map/a-pen';
import { memoryTemplates } from '../memory-templates';

const removedAt = '2026-11-20T10:00:00.000Z';
const keptUntil = '2026-11-27T10:00:00.000Z';

/** A shelf that keeps maps only as long as it lives. `problem` is what opening any of them then meets. */
export function memoryShelf(kept: readonly NetworkMap[] = [], problem?: OpenProblem): Shelf {
  const all = new Map(kept.map((map) => [map.id, map]));
  const removed = new Map<MapId, NetworkMap>();
  const reminders = new Map<MapId, Reminder>();
  const maps = createStore<MapList>(() => ({ health: 'ready', entries: [], removed: [] }));
  const show = () => {
    const said = (map: NetworkMap): KeptMap => {
      const reminder = reminders.get(map.id);
      return { ...entryOf(map), ...(reminder && { reminder }) };
    };
    const entries = [...all.values()].map(said).toSorted((one, other) => (one.changedAt < other.changedAt ? 1 : -1));
    const gone = [...removed.values()].map((map) => ({ ...entryOf(map), removedAt, keptUntil }));
    maps.setState({ entries, removed: gone });
  };
  const missing = { ok: false, problem: 'missing' } as const;
  const found = (id: MapId) => {
    const map = all.get(id);
    if (problem) return { ok: false, problem } as const;
    return map ? ({ ok: true, value: map } as const) : missing;
  };
  const keep = (map: NetworkMap) => {
    all.set(map.id, map);
    show();
    return map.id;
  };
  const withOwnId = (map: NetworkMap) => (all.has(map.id) ? copyOfMap(map, newId()) : map);
  const move = (id: MapId, from: Map<MapId, NetworkMap>, to: Map<MapId, NetworkMap>) => {
    const map = from.get(id);
    if (!map) return missing;
    from.delete(id);
    to.set(id, map);
    show();
    return { ok: true, value: id } as const;
  };
  show();
  return {
    ...memoryTemplates(),
    backedUp: memoryBackedUp(),
    maps,
    add: (map) => {
      const added = withOwnId(map);
      keep(added);
      return Promise.resolve(opened(added));
    },
    take: (map) => Promise.resolve({ ok: true, value: keep(withOwnId(map)) }),
    open: (id) => {
      const map = found(id);
      return Promise.resolve(map.ok ? { ok: true, value: opened(map.value) } : map);
    },
    read: (id) => Promise.resolve(found(id)),
    restorePoints: () => Promise.resolve([]),
    readRestorePoint: () => Promise.resolve(missing),
    openRestorePoint: () => Promise.resolve(missing),
    copies: () => Promise.resolve({ state: 'there', waiting: 0 }),
    keepDraft: () => Promise.resolve(),
    readDraft: () => Promise.resolve(undefined),
    lastOpened: () => undefined,
    rename: (id, title) => {
      const map = found(id);
      return Promise.resolve(map.ok ? { ok: true, value: keep({ ...map.value, title }) } : map);
    },
    duplicate: (id, title) => {
      const map = found(id);
      return Promise.resolve(map.ok ? { ok: true, value: keep({ ...copyOfMap(map.value, newId()), title }) } : map);
    },
    remove: (id) => Promise.resolve(move(id, all, removed)),
    putBack: (id) => Promise.resolve(move(id, removed, all)),
    removeForGood: (id) => {
      all.delete(id);
      removed.delete(id);
      show();
      return Promise.resolve({ ok: true, value: id });
    },
    forgetRemoved: () => Promise.resolve(),
    remind: (id, reminder) => {
      reminders.set(id, reminder);
      show();
      return Promise.resolve({ ok: true, value: id });
    },
  };
}

function memoryBackedUp(): Shelf['backedUp'] {
  let known: BackedUp = {};
  return {
    read: () => known,
    look: () => Promise.resolve(),
    write: (next) => {
      known = next;
      return Promise.resolve();
    },
  };
}

function entryOf({ id, title, updatedAt, versions }: NetworkMap): KeptMap {
  const version = versions.at(-1) ?? versions[0];
  return { id, title, changedAt: updatedAt, people: version.people.length, thumbnail: thumbnailOf(version) };
}

function opened(map: NetworkMap): OpenMap {
  return {
    document: openDocument(map),
    saveState: createStore(() => ({ state: 'saved' as const })),
    pen: aPen(),
    close: () => Promise.resolve(),
  };
}
