import { createStore } from 'zustand/vanilla';

/**
 * `assertive` is said at once, also in the middle of other words. An `aside` gives way to anything polite that is
 * said in the same moment: a choice that has changed because somebody was added.
 */
type Manner = 'polite' | 'assertive' | 'aside';

type Spoken = { readonly text: string; readonly turn: number };

/** What the live regions hold. `turn` grows with every message, so that the same words twice are two messages. */
export const spoken = createStore<{ readonly polite: Spoken; readonly assertive: Spoken }>(() => ({
  polite: { text: '', turn: 0 },
  assertive: { text: '', turn: 0 },
}));

/** What comes within this time is one message, in ms. */
const moment = 250;

type Waiting = { readonly text: string; readonly isAside: boolean };

let waiting: Waiting | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says something to who hears the screen rather than sees it. Of what comes in one moment the last is said. */
export function announce(text: string, how: Manner = 'polite'): void {
  if (text === '') return;
  if (how === 'assertive') {
    say('assertive', text);
    return;
  }
  const isAside = how === 'aside';
  if (isAside && waiting && !waiting.isAside) return;
  waiting = { text, isAside };
  clearTimeout(timer);
  timer = setTimeout(sayWaiting, moment);
}

function sayWaiting(): void {
  if (waiting) say('polite', waiting.text);
  waiting = undefined;
}

function say(how: 'polite' | 'assertive', text: string): void {
  spoken.setState((state) => ({ [how]: { text, turn: state[how].turn + 1 } }));
}
