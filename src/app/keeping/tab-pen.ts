import { createStore } from 'zustand/vanilla';
import type { SharedDocument } from '../../document/open-document';
import type { MapId } from '../../model/ids';
import type { NetworkMap } from '../../model/network-map';
import type { Pen, PenState } from '../../ui/shelf';
import { asking } from './asking';
import { leading } from './leading';
import type { MapLocks } from './map-locks';
import type { SaveLoop } from './save-loop';
import { isLater, type Turn, type Word } from './tab-talk';
import { type TakingOver, takingOver } from './taking-over';

/** The pen of one map, as one tab knows it. */
export type TabPen = Pen & {
  /** This tab has the lock of the map, which has just been opened, and is the one that writes it. */
  readonly lead: (isKept: boolean) => void;
  /** Another tab has the lock: this one shows what that one does, and gets the lock when it has gone. */
  readonly follow: () => void;
  readonly isHere: () => boolean;
  /** Nothing would be lost if it were no longer in memory here. */
  readonly isIdle: () => boolean;
  readonly hear: (word: Word) => void;
  /** Another tab has taken the lock. */
  readonly stolen: () => void;
  readonly outdated: () => void;
  readonly close: () => void;
};

export type PenWork = Omit<TakingOver, 'id' | 'isStill'> & {
  /** This tab, as others know it. */
  readonly tab: string;
  readonly say: (word: Word) => void;
  readonly locks: MapLocks;
  /** Of what is on the disk. */
  readonly revisionOf: (id: MapId) => number;
  readonly patience: { readonly silent: number; readonly storing: number };
};

type Held = { readonly id: MapId; readonly document: SharedDocument; readonly saving: SaveLoop };

/** `say` is heard by the pens of the same map in all other tabs. */
export function tabPen({ id, document, saving }: Held, work: PenWork): TabPen {
  const { tab, say, locks, read, fence, revisionOf, patience } = work;
  const state = createStore<PenState>(() => ({ at: 'here', moved: false }));
  let seen: Turn = [0, 0];
  let isClosed = false;
  let isGiving = false;
  /** It has been taken from here, and what was being written then has not been answered yet. */
  let isEnding = false;
  let takings = 0;

  const lead = leading({ id, document, saving, say });
  const elsewhere = (more: Partial<Extract<PenState, { at: 'elsewhere' }>>) => {
    const before = state.getState();
    const setAside = before.at === 'elsewhere' ? before.setAside : undefined;
    state.setState({ at: 'elsewhere', ...(setAside && { setAside }), ...more }, true);
  };
  const question = asking({ id, tab, say, patience, silent: () => elsewhere({ asked: 'silent' }) });
  const isHere = () => state.getState().at === 'here';
  const isAsked = () => {
    const now = state.getState();
    return now.at === 'elsewhere' && now.asked !== undefined && now.asked !== 'refused';
  };

  function follow() {
    document.follow();
    if (isHere()) elsewhere({});
    seen = [0, 0];
    say({ id, say: 'follow' });
    locks.wait(id, () => void taken());
  }

  /** The lock is here: from what is on the disk, this tab goes on. */
  async function taken(): Promise<void> {
    takings += 1;
    const mine = takings;
    const isStill = () => !isClosed && mine === takings && locks.has(id);
    const found = await takingOver({ id, read, fence, isStill });
    if (found === 'removed' || found === 'newer') gone(found);
    // What cannot be opened any more is in memory all the same.
    else if (found === 'damaged') goOn(document.getState().map, false);
    else if (found) goOn(found, true);
  }

  function goOn(map: NetworkMap, isKept: boolean) {
    question.stop();
    document.lead(map);
    saving.start(isKept);
    state.setState({ at: 'here', moved: true }, true);
    lead.start(Math.max(revisionOf(id), seen[0] + 1), 'perhaps');
  }

  function gone(why: 'removed' | 'newer') {
    question.stop();
    locks.free(id);
    elsewhere({ gone: why });
  }

  async function give(to: string): Promise<void> {
    if (isGiving) return;
    isGiving = true;
    const isGiven = await lead.give(to);
    isGiving = false;
    if (isClosed) return;
    if (!isGiven) return locks.has(id) ? undefined : stolen();
    follow();
    const known = takings;
    // Who asked for it may be gone by now: then it is for whoever waits.
    setTimeout(() => {
      if (isClosed || known !== takings || !locks.has(id)) return;
      locks.free(id);
      follow();
    }, patience.silent);
  }

  async function stolen(): Promise<void> {
    if (isClosed || isGiving) return;
    if (isHere()) {
      lead.settle();
      const { map } = document.getState();
      isEnding = true;
      document.follow();
      elsewhere({});
      lead.stop();
      saving.stop();
      const isStored = await saving.settled();
      isEnding = false;
      if (!isStored) elsewhere({ setAside: map });
    }
    follow();
  }

  function heardByWriter(word: Word) {
    if (word.say === 'follow') lead.followed();
    if (word.say === 'ask') void give(word.by);
  }

  function heardByFollower(word: Word) {
    if (word.say === 'shown' && !isEnding && isLater(word.turn, seen)) {
      // The one that has got it meanwhile has not heard.
      if (word.turn[0] > seen[0] && isAsked()) question.start();
      seen = word.turn;
      document.follow(word.map);
    }
    if ('to' in word && word.to === tab && isAsked()) answered(word.say);
  }

  function answered(how: 'heard' | 'given' | 'kept') {
    if (how === 'heard') return question.heard();
    question.stop();
    if (how === 'kept') elsewhere({ asked: 'refused' });
    else void takeFrom();
  }

  async function takeFrom() {
    await locks.steal(id);
    if (isClosed) locks.free(id);
    else await taken();
  }

  return {
    state,
    lead: (isKept) => {
      saving.start(isKept);
      lead.start(revisionOf(id), 'none');
    },
    follow,
    isHere,
    isIdle: () => {
      const now = state.getState();
      return now.at === 'elsewhere' && now.setAside === undefined && !isEnding;
    },
    hear: (word) => {
      if (isClosed) return;
      if (isHere()) heardByWriter(word);
      else heardByFollower(word);
    },
    stolen: () => void stolen(),
    outdated: () => gone('newer'),
    ask: () => {
      if (isHere()) return;
      elsewhere({ asked: 'waiting' });
      question.start();
    },
    take: () => {
      elsewhere({ asked: 'waiting' });
      void takeFrom();
    },
    leave: () => {
      question.stop();
      elsewhere({});
    },
    beforeGiving: lead.beforeGiving,
    close: () => {
      isClosed = true;
      question.stop();
      lead.stop();
    },
  };
}
