import type { MapId } from '../../model/ids';
import type { Word } from './tab-talk';

type Work = {
  readonly id: MapId;
  /** This tab, as others know it. */
  readonly tab: string;
  readonly say: (word: Word) => void;
  /** How long the other tab may stay silent, in ms; and how long it may take to store what it has. */
  readonly patience: { readonly silent: number; readonly storing: number };
  readonly silent: () => void;
};

/** Asking another tab for a map, until it answers or is found silent. */
export function asking({ id, tab, say, patience, silent }: Work) {
  let again: ReturnType<typeof setInterval> | undefined;
  let end: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    clearInterval(again);
    clearTimeout(end);
    again = undefined;
  };
  const silentAfter = (milliseconds: number) => {
    clearTimeout(end);
    end = setTimeout(() => {
      stop();
      silent();
    }, milliseconds);
  };
  const ask = () => say({ id, say: 'ask', by: tab });

  return {
    start: () => {
      stop();
      silentAfter(patience.silent);
      // It may just have gone from one tab to another, and that one has not heard.
      again = setInterval(ask, patience.silent / 4);
      ask();
    },
    heard: () => {
      if (again === undefined) return;
      clearInterval(again);
      silentAfter(patience.storing);
    },
    stop,
  };
}
