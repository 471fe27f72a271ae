import { type KeyboardEvent, useRef } from 'react';
import type { TieEnd } from '../../model/tie';
import { folded } from '../finding/found-names';

/** Letters that follow each other nearer than this, in ms, are one word. */
const pause = 700;

/** Letters go to the next name that begins with them, as in any list. Tells whether the key was a letter. */
export function useTypeahead(
  names: () => readonly { readonly end: TieEnd; readonly name: string }[],
  from: TieEnd,
  focus: (id: TieEnd) => void,
): (event: KeyboardEvent) => boolean {
  const written = useRef({ text: '', at: 0 });
  return ({ key, timeStamp, ctrlKey, metaKey, altKey }) => {
    const { text, at } = written.current;
    const before = timeStamp - at < pause ? text : '';
    const isLetter = /^[\p{L}\p{N}]$/u.test(key) && !(key === '0' && before === '');
    if (!isLetter || ctrlKey || metaKey || altKey) return false;
    const sought = folded(before + key);
    written.current = { text: before + key, at: timeStamp };
    const all = names();
    const here = all.findIndex(({ end }) => end === from);
    // A word goes on from whoever it has found; its first letter goes to the next.
    const start = before === '' ? here + 1 : here;
    const inOrder = [...all.slice(start), ...all.slice(0, start)];
    const found = inOrder.find(({ name }) => folded(name).startsWith(sought));
    if (found) focus(found.end);
    return true;
  };
}
