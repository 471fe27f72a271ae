import { createStore } from 'zustand/vanilla';
import type { OpenDocument } from '../../document/open-document';
import type { NetworkMap } from '../../model/network-map';
import type { OpenMap, SaveProblem, SaveState } from '../../ui/shelf';
import type { Saved } from './sealed-shelf';

export type SaveLoop = {
  /** Stores the map, unless it is kept as it is, and everything that is done to it from now on. */
  readonly start: (isKept: boolean) => void;
  readonly saveState: OpenMap['saveState'];
  /** True once the last change is on disk, false when it is known not to be. */
  readonly settled: () => Promise<boolean>;
  /** Tries at once what has not been stored. */
  readonly retry: () => void;
  /** Stores the map even if nothing has been done to it. */
  readonly again: () => void;
  /** The same, because what was kept has been removed; those with these titles cannot be stored again. */
  readonly afterRemoval: (missing: readonly string[]) => void;
  /** What is stored lies in the second place too. */
  readonly copied: (at: Date) => void;
  /** Until it is started again, nothing more is stored. */
  readonly stop: () => void;
};

type Work = {
  readonly document: OpenDocument;
  readonly save: (map: NetworkMap) => Promise<Saved>;
  readonly memoryOnly: () => boolean;
  /** Called each time everything done so far is on the disk. */
  readonly saved: () => void;
  /** Waits before trying again, in ms; the last one repeats. */
  readonly pauses: readonly number[];
};

/** Stores a document after every change; what changes during a write goes with the next one. */
export function keepSaving({ document, save, memoryOnly, saved, pauses }: Work): SaveLoop {
  const saveState: OpenMap['saveState'] = createStore(() => ({ state: memoryOnly() ? 'memoryOnly' : 'saved' }));
  let kept: number | undefined;
  let asked = 0;
  let answered = 0;
  let busy = false;
  let stopped = true;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: ((kept: boolean) => void)[] = [];

  const isCurrent = () => kept === document.getState().revision && answered === asked;

  async function store() {
    busy = true;
    while (!stopped && !isCurrent()) {
      const { map, revision } = document.getState();
      const answers = asked;
      const result = await save(map).catch((): Saved => ({ ok: false, problem: 'failed' }));
      if (!result.ok) return failed(result.problem);
      failures = 0;
      kept = revision;
      answered = answers;
    }
    ended(isCurrent());
    if (stopped) return;
    tell({ state: 'saved' });
    saved();
  }

  function failed(problem: SaveProblem) {
    if (!stopped) timer = setTimeout(kick, pauses[Math.min(failures, pauses.length - 1)]);
    failures += 1;
    ended(false);
    tell({ state: memoryOnly() ? 'memoryOnly' : 'notSaved', problem });
  }

  /** When it was last copied stays true whatever happens to later changes. */
  function tell(state: SaveState) {
    const { copiedAt, storedAgain } = saveState.getState();
    saveState.setState({ ...state, ...(copiedAt && { copiedAt }), ...(storedAgain && { storedAgain }) }, true);
  }

  function ended(isOnDisk: boolean) {
    busy = false;
    for (const tell of waiting) tell(isOnDisk);
    waiting = [];
  }

  function kick() {
    clearTimeout(timer);
    // What has failed stays told until it has succeeded, so that the screen does not flicker between the two.
    if (!memoryOnly() && failures === 0) tell({ state: 'saving' });
    if (!busy) void store();
  }

  const retry = () => {
    if (!stopped && !busy && !isCurrent()) kick();
  };
  const again = () => {
    asked += 1;
    if (!stopped) kick();
  };
  let unsubscribe: (() => void) | undefined;

  return {
    start: (isKept) => {
      stopped = false;
      failures = 0;
      kept = isKept ? document.getState().revision : undefined;
      answered = asked;
      unsubscribe = document.subscribe(kick);
      if (isKept && !memoryOnly()) tell({ state: 'saved' });
      retry();
    },
    saveState,
    settled: () => (busy ? new Promise((tell) => waiting.push(tell)) : Promise.resolve(isCurrent())),
    retry,
    again,
    afterRemoval: (missing) => {
      saveState.setState({ storedAgain: { missing } });
      again();
    },
    copied: (copiedAt) => saveState.setState({ copiedAt }),
    stop: () => {
      stopped = true;
      unsubscribe?.();
      clearTimeout(timer);
    },
  };
}
