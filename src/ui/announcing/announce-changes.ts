import type { DocumentState, OpenDocument } from '../../document/open-document';
import { stepTaken } from '../../document/step-taken';
import type { Change } from '../../model/changes/change';
import type { NetworkMap } from '../../model/network-map';
import { announce } from './announce';
import { changeWords } from './change-words';
import type { SaidWords } from './said-words';
import { stepWords } from './step-words';

/** How long typing may rest and still go on, in ms. */
const pause = 1000;

/** Says each thing that is done, undone and done again: once, when it is whole. Returns how to stop. */
export function announceChanges(document: OpenDocument, words: () => SaidWords): () => void {
  let known = document.getState();
  let typed: { readonly change: Change; readonly before: NetworkMap } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = () => {
    clearTimeout(timer);
    if (typed) announce(typedWords(words(), typed.change, typed.before, known.map));
    typed = undefined;
  };
  const done = (change: Change, before: DocumentState, after: DocumentState) => {
    if (isWriting(change, after)) {
      typed = { change, before: typed?.before ?? before.map };
      clearTimeout(timer);
      timer = setTimeout(settle, pause);
    } else if (!isSaidByControl(change)) announce(changeWords(words(), change, before.map, after.map) ?? '');
  };
  const changed = () => {
    const [before, after] = [known, document.getState()];
    const change = after.past.at(-1)?.change;
    if (!(after.typing && typed)) settle();
    known = after;
    const taken = stepTaken(before, after);
    if (taken) announce(stepWords(words(), taken.way, taken.step));
    else if (change && after.past.at(-1) !== before.past.at(-1)) done(change, before, after);
  };
  const stop = document.subscribe(changed);
  window.addEventListener('focusout', settle);
  return () => {
    stop();
    settle();
    window.removeEventListener('focusout', settle);
  };
}

/** Being written in a field, rather than moved step by step. */
function isWriting({ verb }: Change, { typing }: DocumentState): boolean {
  return typing && verb !== 'placePeople';
}

/** Only names are said once they are written, and not when they are what they were. */
function typedWords(words: SaidWords, change: Change, before: NetworkMap, after: NetworkMap): string {
  if (change.verb === 'switchFrame') return '';
  const text = changeWords(words, change, before, after) ?? '';
  return text === changeWords(words, change, after, before) ? '' : text;
}

/** Ticks and lists of choices say themselves what they have become. */
function isSaidByControl(change: Change): boolean {
  if (change.verb !== 'describeTie' || change.set.between) return false;
  return globalThis.document.activeElement?.matches('select, [type="checkbox"], [type="radio"]') === true;
}
