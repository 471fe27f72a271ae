import type { MapId } from '../../model/ids';
import type { SecondPlace } from '../../storage/second-place';
import type { Storage } from '../../storage/storage';
import type { Vault } from '../../vault/vault';
import { copyingRound } from './copying-round';
import type { Plain } from './sealed-record';

export type Copying = {
  /** What has been stored is copied soon, or at once when the page is hidden and may be about to go. */
  readonly changed: (ids: readonly string[]) => void;
  /** Copies now what has not been copied, and returns when that has been done or has failed. */
  readonly now: () => Promise<void>;
  /** Goes on until all that waits has been copied. Tells whether that could be done. */
  readonly all: () => Promise<boolean>;
  readonly stop: () => void;
};

export type InTurn = <Done>(work: () => Promise<Done>) => Promise<Done>;

type Parts = {
  readonly storage: Storage;
  readonly second: SecondPlace;
  readonly vault: Vault;
  readonly header: Plain;
  /** Two tabs do not write copies at the same time. */
  readonly inTurn: InTurn;
  readonly pause: number;
  readonly copied: (ids: readonly MapId[]) => void;
};

/** How many maps go into one round, so that the list of copies is never far behind. */
const mostAtOnce = 20;
/** The wait after a failure, in pauses. */
const afterFailure = 10;

/** Copies what has been stored in the first place to the second, the same sealed bytes. Nothing waits for it. */
export function copying({ inTurn, pause, copied, ...places }: Parts): Copying {
  const waiting = new Set<string>();
  const round = copyingRound(places);
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<void> = Promise.resolve();

  function soon(milliseconds: number) {
    if (!isStopped) timer ??= setTimeout(() => void now(), milliseconds);
  }

  function now(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    last = last.then(copyWaiting);
    return last;
  }

  async function copyWaiting() {
    const ids = [...waiting].slice(0, mostAtOnce) as MapId[];
    for (const id of ids) waiting.delete(id);
    const done = await inTurn(() => round(ids)).catch(() => false);
    if (done) copied(ids);
    else for (const id of ids) waiting.add(id);
    if (!done) soon(pause * afterFailure);
    else if (waiting.size > 0) soon(0);
  }

  async function all(): Promise<boolean> {
    await last;
    while (waiting.size > 0) {
      const before = waiting.size;
      await now();
      if (waiting.size >= before) return false;
    }
    return true;
  }

  return {
    changed: (ids) => {
      for (const id of ids) waiting.add(id);
      if (globalThis.document?.visibilityState === 'hidden') void now();
      else soon(pause);
    },
    now,
    all,
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
