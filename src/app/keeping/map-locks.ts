import type { MapId } from '../../model/ids';

export type MapLocks = {
  /** Whether this tab may now write the map. */
  readonly take: (id: MapId) => Promise<boolean>;
  /** Takes it as soon as no other tab has it; of several that wait, the one that has waited longest gets it. */
  readonly wait: (id: MapId, taken: () => void) => void;
  /** Takes it from the tab that has it. */
  readonly steal: (id: MapId) => Promise<void>;
  readonly has: (id: MapId) => boolean;
  /** Waits no more, and lets go. */
  readonly free: (id: MapId) => void;
};

/**
 * One writing tab for each map. The browser frees the locks of a tab that is gone; where it has none, all may write.
 * `stolen`: another tab has taken it from this one.
 */
export function mapLocks(locks: LockManager | undefined, stolen: (id: MapId) => void): MapLocks {
  const releases = new Map<MapId, () => void>();
  const requests = new Map<MapId, Promise<unknown>>();
  const waits = new Map<MapId, AbortController>();

  function request(asked: LockManager, id: MapId, options: LockOptions, answer: (isOurs: boolean) => void) {
    let mine: (() => void) | undefined;
    const granted = (lock: Lock | null) => {
      if (lock === null || options.signal?.aborted) return answer(false);
      return new Promise<void>((release) => {
        mine = release;
        releases.set(id, release);
        answer(true);
      });
    };
    const ended = asked.request(`map:${id}`, options, granted).catch(() => {
      if (!mine) return options.signal?.aborted || answer(true);
      if (releases.get(id) !== mine) return;
      releases.delete(id);
      stolen(id);
    });
    requests.set(id, ended);
  }

  function stopWaiting(id: MapId) {
    waits.get(id)?.abort();
    waits.delete(id);
  }

  return {
    take: async (id) => {
      if (!locks || releases.has(id)) return true;
      if (waits.has(id)) return false;
      // What this tab has just freed may not be free yet. A browser that refuses to lock keeps no map closed.
      await requests.get(id);
      return new Promise((answer) => request(locks, id, { ifAvailable: true }, answer));
    },
    wait: (id, taken) => {
      if (!locks || releases.has(id) || waits.has(id)) return;
      const wait = new AbortController();
      waits.set(id, wait);
      request(locks, id, { signal: wait.signal }, (isOurs) => {
        if (waits.get(id) === wait) waits.delete(id);
        if (isOurs) taken();
      });
    },
    steal: async (id) => {
      stopWaiting(id);
      if (!locks || releases.has(id)) return;
      await new Promise((answer) => request(locks, id, { steal: true }, answer));
    },
    has: (id) => !locks || releases.has(id),
    free: (id) => {
      stopWaiting(id);
      releases.get(id)?.();
      releases.delete(id);
    },
  };
}
