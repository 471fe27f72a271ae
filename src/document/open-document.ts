import { createStore } from 'zustand/vanilla';
import { applyChange, type Change } from '../model/changes/change';
import type { NetworkMap } from '../model/network-map';
import { asBefore } from './as-before';

/** One thing that was done, and can be undone. */
type Step = { readonly change: Change; readonly before: NetworkMap; readonly after: NetworkMap };

export type DocumentState = {
  readonly map: NetworkMap;
  /** Grows by one with every change, undo and redo; 0 when the document was opened. */
  readonly revision: number;
  /** The last thing that happened was typing in a field. */
  readonly typing: boolean;
  /** It is changed elsewhere and only shown here. */
  readonly isFollowing: boolean;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
};

/** The open map: present, past and future. The one door through which it changes; shut while it is changed elsewhere. */
export type OpenDocument = {
  readonly getState: () => DocumentState;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Runs a change as a step of its own. Changes with the same `joining` word that follow each other are one step, until
   * `settle` is called or nothing has come for a second: a field being typed in. Tells whether anything changed.
   */
  readonly run: (change: Change, joining?: string) => boolean;
  /** Ends the step being joined to, when a field is left or typing has paused. */
  readonly settle: () => void;
  /** Takes the last step back and returns it; `undefined` when there is none. */
  readonly undo: () => Step | undefined;
  readonly redo: () => Step | undefined;
};

/** For whoever keeps it: of all tabs that show a map, one leads. */
export type SharedDocument = OpenDocument & {
  /** Nothing changes it here any more; it shows what it is given. Steps can be undone only as long as that is the same. */
  readonly follow: (map?: NetworkMap) => void;
  /** It can be changed here again. */
  readonly lead: (map?: NetworkMap) => void;
};

/** How long typing may rest and still be the same step, in ms. */
const pause = 1000;

export function openDocument(opened: NetworkMap, now: () => Date = () => new Date()): SharedDocument {
  const store = createStore<DocumentState>(() => ({
    map: opened,
    revision: 0,
    typing: false,
    isFollowing: false,
    past: [],
    future: [],
  }));
  let joinable: string | undefined;
  let joinedAt = 0;

  const to = (map: NetworkMap, past: readonly Step[], future: readonly Step[], typing = false) =>
    store.setState(({ revision }) => ({ map, revision: revision + 1, typing, past, future }));

  const share = (isFollowing: boolean, shown: NetworkMap | undefined) => {
    joinable = undefined;
    const { map, typing } = store.getState();
    const next = shown ? asBefore(map, shown) : map;
    if (next !== map) to(next, [], []);
    if (typing || isFollowing !== store.getState().isFollowing) store.setState({ isFollowing, typing: false });
  };

  return {
    getState: store.getState,
    subscribe: (listener) => store.subscribe(listener),
    run: (change, joining) => {
      const { map, past, isFollowing } = store.getState();
      const changed = isFollowing ? map : applyChange(map, change);
      if (changed === map) return false;
      const time = now();
      const after = { ...changed, updatedAt: time.toISOString() };
      const joins = joining !== undefined && joining === joinable && time.getTime() - joinedAt < pause;
      const last = joins ? past.at(-1) : undefined;
      joinable = joining;
      joinedAt = time.getTime();
      const step = { change, before: last?.before ?? map, after };
      to(after, [...(last ? past.slice(0, -1) : past), step], [], joining !== undefined);
      return true;
    },
    settle: () => {
      joinable = undefined;
    },
    undo: () => {
      const { past, future, isFollowing } = store.getState();
      const step = isFollowing ? undefined : past.at(-1);
      joinable = undefined;
      if (step) to(step.before, past.slice(0, -1), [step, ...future]);
      return step;
    },
    redo: () => {
      const { past, future, isFollowing } = store.getState();
      const [next, ...later] = future;
      const step = isFollowing ? undefined : next;
      joinable = undefined;
      if (step) to(step.after, [...past, step], later);
      return step;
    },
    follow: (map) => share(true, map),
    lead: (map) => share(false, map),
  };
}
