import type { MapId } from '../../model/ids';

export type MapLocks = {
  /** Whether this tab may now write the map. */
  readonly take: (id: MapId) => Promise<boolean>;
  readonly free: (id: MapId) => void;
};

/** One writing tab for each map. The browser frees the locks of a tab that is gone; where it has none, all may write. */
export function mapLocks(locks: LockManager | undefined): MapLocks {
  const releases = new Map<MapId, () => void>();
  const requests = new Map<MapId, Promise<unknown>>();

  const request = (asked: LockManager, id: MapId) =>
    new Promise<boolean>((answer) => {
      const ended = asked.request(`map:${id}`, { ifAvailable: true }, (lock) => {
        answer(lock !== null);
        return lock && new Promise<void>((release) => releases.set(id, release));
      });
      // A browser that refuses to lock at all must not keep the map closed.
      requests.set(
        id,
        ended.catch(() => answer(true)),
      );
    });

  return {
    take: async (id) => {
      if (!locks || releases.has(id)) return true;
      // What this tab has just freed may not be free yet.
      await requests.get(id);
      return request(locks, id);
    },
    free: (id) => {
      releases.get(id)?.();
      releases.delete(id);
    },
  };
}
