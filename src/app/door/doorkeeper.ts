import { createStore } from 'zustand/vanilla';
import type { FileContent } from '../../files/maps-file';
import { type ChangeCounter, changeCounter } from '../../storage/change-counter';
import { openSecondPlace, originRoot, type Root } from '../../storage/second-place';
import { openStorage } from '../../storage/storage';
import type { Door, Doorkeeper, DoorProblem, Keeping, Protection } from '../../ui/protection';
import { costFor } from '../../vault/cost';
import { type Stretch, timeOf } from '../../vault/stretch';
import { stretchInWorker } from '../../vault/stretch-in-worker';
import { beforeUpgrade } from '../keeping/before-upgrade';
import type { KeptMaps } from '../keeping/kept-maps';
import type { OpenedVault } from '../keeping/opened-vault';
import { allTabs } from './all-tabs';
import { choosing } from './choosing';
import type { DoorPlaces } from './door-places';
import { emptying } from './emptying';
import { type Found, lookAtDoor } from './look-at-door';
import { protecting } from './protecting';
import { unlocking } from './unlocking';
import { wrongTries } from './wrong-tries';

type Parts = {
  /** The maps of an opened vault; of none, those of one-time use. */
  readonly keep: (opened: OpenedVault | undefined) => KeptMaps;
  readonly name?: string;
  readonly root?: Root | undefined;
  readonly counter?: ChangeCounter;
  readonly locks?: LockManager | undefined;
  readonly stretch?: Stretch;
  /** How long it takes to guess once, in ms. */
  readonly guess?: number;
  readonly now?: () => number;
  readonly leave?: () => void;
  /** How long an answer of the browser is waited for, in ms. */
  readonly patience?: number;
  /** Waits before looking again, in ms; the last one repeats. */
  readonly pauses?: readonly number[];
};

/** Stands between the page and the maps kept on this device. */
export function keepDoor({
  keep,
  name = 'verkostokartta',
  root = originRoot(),
  counter = changeCounter(name),
  locks = globalThis.navigator?.locks,
  stretch = stretchInWorker,
  guess = 1000,
  now = Date.now,
  // Not to another address: what the browser's back button leads to stays within this page.
  leave = () => location.reload(),
  patience = 5000,
  pauses = [1000, 2000, 4000],
}: Parts): Doorkeeper {
  const storage = openStorage({ name, patience, root });
  const before = beforeUpgrade({ name, root, patience, storage });
  const places: DoorPlaces = {
    name,
    storage,
    before,
    second: openSecondPlace({ name, root, patience }),
    counter,
    inTurn: (work) => (locks ? locks.request(`copies:${name}`, work) : work()),
    tries: wrongTries(name, now),
    tabs: allTabs(name),
    stretch,
    costOfToday: () => costFor(guess, timeOf(stretch)),
    leave,
  };
  const door = createStore<Door>(() => ({ state: 'looking' }));
  const { empty, ...emptied } = emptying(places, { root, patience });
  const keys = unlocking(places, (opened) => open(opened, 'passphrase'));
  let protection: Protection | undefined;

  let brought: FileContent | undefined;
  let failures = 0;

  async function look(): Promise<void> {
    const found = await lookAgain(await lookAtDoor(places));
    if (door.getState().state === 'open') return;
    if (found.state === 'opens') {
      open(found.opened, 'withoutLock');
      return;
    }
    if (found.state === 'failed') {
      failed(found.problem, () => void look());
      return;
    }
    if (found.state === 'locked') keys.found(found.header);
    door.setState({ state: found.state }, true);
  }

  /** Where nothing opens any more, what was kept before the last upgrade is put back. */
  async function lookAgain(found: Found): Promise<Found> {
    const isGone = found.state === 'lost' || (found.state === 'failed' && found.problem === 'damaged');
    return isGone && (await before.putBack({ evenHeader: true })) ? lookAtDoor(places) : found;
  }

  /** Whoever has meanwhile chosen one-time use has it. */
  function failed(problem: DoorProblem, tryAgain: () => void) {
    door.setState({ state: 'failed', problem }, true);
    setTimeout(() => door.getState().state === 'failed' && tryAgain(), pauses[Math.min(failures, pauses.length - 1)]);
    failures += 1;
  }

  function open(opened: OpenedVault | undefined, keeping: Keeping): KeptMaps {
    const kept = keep(opened);
    const reopen = (other: OpenedVault) => {
      open(other, 'passphrase');
    };
    protection = protecting({ places, kept, keeping, vault: opened?.vault, reopen, emptying: emptied });
    door.setState({ state: 'open', shelf: kept, protection, ...(brought && { brought }) }, true);
    brought = undefined;
    return kept;
  }

  places.tabs.listen((told) => {
    if (protection?.keeping === 'oneTime') return;
    if (told === 'gone') leave();
    else void protection?.lock();
  });
  void look();

  return {
    ...emptied,
    ...choosing(places, open, { taken: () => void look(), failed }),
    door,
    oneTime: () => {
      open(undefined, 'oneTime');
    },
    restoreSealed: async (file) => {
      const { restoring } = await import('./restoring');
      const restored = await restoring(places, file);
      if (restored.ok) await look();
      return restored;
    },
    bring: async (content) => {
      const { state } = door.getState();
      const emptiedHere = state === 'firstStart' || state === 'lost' ? done : await empty();
      if (!emptiedHere.ok) return emptiedHere;
      brought = content;
      door.setState({ state: 'firstStart', brought }, true);
      return done;
    },
    unlock: keys.unlock,
    waitLeft: places.tries.waitLeft,
  };
}

const done = { ok: true, value: undefined } as const;
