import type { MapId } from '../../model/ids';
import type { NetworkMap } from '../../model/network-map';

/**
 * The state that a writing tab shows: what was stored when it got the pen, and its changes since. The later of two is
 * the one with the greater first number, then the greater second; no clock has a part in it.
 */
export type Turn = readonly [taken: number, done: number];

/** What tabs tell each other of a map that is open in several of them. */
export type Word = { readonly id: MapId } & (
  | { readonly say: 'follow' }
  | { readonly say: 'shown'; readonly turn: Turn; readonly map: NetworkMap }
  | { readonly say: 'ask'; readonly by: string }
  /** To the one that asked: it is being stored; the pen may be taken; it could not be stored. */
  | { readonly say: 'heard' | 'given' | 'kept'; readonly to: string }
);

/** Tabs of one browser talk in memory only. Returns how to say something; nobody hears their own words. */
export function tabTalk(name: string, hear: (word: Word) => void): (word: Word) => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(`${name}-maps`);
  channel.onmessage = ({ data }: MessageEvent<Word>) => hear(data);
  return (word) => channel.postMessage(word);
}

export function isLater([taken, done]: Turn, [takenBefore, doneBefore]: Turn): boolean {
  return taken > takenBefore || (taken === takenBefore && done > doneBefore);
}
